import { makeStyles } from '@material-ui/core/styles';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { CriticalFlag } from './CriticalFlag';
import { useReview } from './ReviewContext';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(1.5),
    color: theme.palette.text.secondary,
  },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: 700 },
}));

/** What people call an item, above its question: "3.4 Fallback". */
export function ItemLabel(props: { item: ItemReview }) {
  const { item } = props;
  const classes = useStyles();
  const title = useReview().itemTexts.get(item.id)?.title;
  return (
    <span className={classes.root}>
      <span>
        <span className={classes.number}>{item.number}</span> {title}
      </span>{' '}
      {item.critical && <CriticalFlag open={item.open} />}
    </span>
  );
}
