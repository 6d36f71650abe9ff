import { makeStyles } from '@material-ui/core/styles';
import { type AntiPattern } from 'backstage-plugin-ai-readiness-common';
import { Banner } from '../presentation/Banner';
import { Disclosure } from '../presentation/Disclosure';
import { ItemLinks } from '../verdict/ItemLinks';
import { Facts } from './Facts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** Ways of launching that are known to end badly, where they show. */
export function AntiPatterns(props: {
  patterns: readonly AntiPattern[];
  onOpenItem: (itemId: string) => void;
}) {
  const { patterns, onOpenItem } = props;
  const classes = useStyles();
  if (!patterns.length) return null;
  return (
    <ul className={classes.root} aria-label="Anti-patterns">
      {patterns.map(({ id, title, items, message, cost, wayOut }) => (
        <li key={id}>
          <Banner tone="warn" title={title}>
            <span dir="auto">{message}</span>
            <Disclosure title="What it costs, and the way out">
              <Facts
                facts={[
                  ['What it costs later', cost],
                  ['The way out', wayOut],
                  [
                    'Items',
                    items.length > 0 && (
                      <ItemLinks items={items} onOpenItem={onOpenItem} />
                    ),
                  ],
                ]}
              />
            </Disclosure>
          </Banner>
        </li>
      ))}
    </ul>
  );
}
