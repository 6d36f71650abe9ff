import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  GateSummary,
  ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { ItemRow } from './ItemRow';
import { NoItems } from './NoItems';
import { useReview } from './ReviewContext';
import type { ReviewFilters } from './useReviewFilters';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  head: {
    padding: theme.spacing(2),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(2),
  },
  title: { flexGrow: 1, ...theme.typography.h6, margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** The items that the filters leave, gate by gate. */
export function ItemList(props: {
  items: ItemReview[];
  filters: ReviewFilters;
  onOpen: (itemId: string) => void;
  onReset: () => void;
}) {
  const { items, filters, onOpen, onReset } = props;
  const classes = useStyles();
  const { review } = useReview();
  if (!items.length) return <NoItems {...{ filters, onReset }} />;
  return (
    <div className={classes.root}>
      {review.gates
        .map(gate => ({
          gate,
          own: items.filter(item => item.gateId === gate.id),
        }))
        .filter(({ own }) => own.length)
        .map(({ gate, own }) => (
          <Paper key={gate.id} component="section" aria-label={gateName(gate)}>
            <div className={classes.head}>
              <h3 className={classes.title}>{gateName(gate)}</h3>
              <Typography variant="body2">
                {gate.met} of {gate.total} met
                {own.length < gate.total && `, ${own.length} shown`}
              </Typography>
              <GateQuestion gateId={gate.id} />
            </div>
            <ul className={classes.list}>
              {own.map(item => (
                <ItemRow
                  key={item.id}
                  item={item}
                  asOf={review.asOf}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </Paper>
        ))}
    </div>
  );
}

function gateName(gate: GateSummary): string {
  return `Gate ${gate.number}: ${gate.title}`;
}

function GateQuestion(props: { gateId: string }) {
  const question = useReview().gateTexts.get(props.gateId)?.question;
  return question ? (
    <Typography
      variant="body2"
      color="textSecondary"
      style={{ flexBasis: '100%' }}
    >
      {question}
    </Typography>
  ) : null;
}
