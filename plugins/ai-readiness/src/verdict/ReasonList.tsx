import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { VerdictReason } from 'backstage-plugin-ai-readiness-common';
import { Disclosure } from '../presentation/Disclosure';
import { ItemLinks } from './ItemLinks';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingInlineStart: theme.spacing(3) },
}));

/** Every reason of the verdict; each item in it opens. */
export function ReasonList(props: {
  reasons: VerdictReason[];
  onOpenItem: (itemId: string) => void;
}) {
  const { reasons, onOpenItem } = props;
  const classes = useStyles();
  return (
    <Disclosure
      title={
        reasons.length === 1 ? 'The reason' : `All ${reasons.length} reasons`
      }
    >
      <ol className={classes.list}>
        {reasons.map(reason => (
          <li key={reason.code}>
            <Typography variant="body2" dir="auto">
              {reason.message}
            </Typography>
            {'items' in reason && (
              <ItemLinks items={reason.items} onOpenItem={onOpenItem} />
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
