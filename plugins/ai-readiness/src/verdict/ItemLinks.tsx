import { makeStyles } from '@material-ui/core/styles';
import { useItemTitle } from '../checklist/useItemTitle';
import { TextButton } from '../presentation/TextButton';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(0.5, 0),
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
  },
}));

/** Items by number and title, each of which opens. */
export function ItemLinks(props: {
  items: readonly { id: string; number: string }[];
  onOpenItem: (itemId: string) => void;
}) {
  const { items, onOpenItem } = props;
  const classes = useStyles();
  const titleOf = useItemTitle();
  if (!items.length) return null;
  return (
    <ul className={classes.root}>
      {items.map(({ id, number }) => (
        <li key={id}>
          <TextButton onClick={() => onOpenItem(id)}>
            {number} {titleOf(id)}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}
