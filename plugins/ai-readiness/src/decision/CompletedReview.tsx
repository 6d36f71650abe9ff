import { makeStyles } from '@material-ui/core/styles';
import {
  REVIEW_OUTCOME_WORDS,
  type FollowUpReview,
  type KpiFigure,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { OwnerName } from '../ownership/OwnerName';
import { RelativeTime } from '../presentation/RelativeTime';

const useStyles = makeStyles(theme => ({
  text: { whiteSpace: 'pre-line' },
  table: {
    borderCollapse: 'collapse',
    margin: theme.spacing(0.5, 0),
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: theme.spacing(0.25, 2, 0.25, 0),
      textAlign: 'start',
    },
    '& thead': { color: theme.palette.text.secondary },
  },
}));

/** What a review ended with, and the figures that it looked at. */
export function CompletedReview(props: {
  of: NonNullable<FollowUpReview['completed']>;
}) {
  const { outcome, at, by, note, kpis } = props.of;
  const classes = useStyles();
  const { asOf } = useReview().review;
  return (
    <div>
      <strong>{REVIEW_OUTCOME_WORDS[outcome]}</strong>,{' '}
      <RelativeTime value={at} asOf={asOf} dated /> by{' '}
      <OwnerName entityRef={by} link />
      <div className={classes.text} dir="auto">
        {note}
      </div>
      {kpis.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Before the service</th>
              <th scope="col">At the review</th>
            </tr>
          </thead>
          <tbody>
            {kpis.map(kpi => (
              <tr key={kpi.name}>
                <th scope="row" dir="auto">
                  {kpi.name}
                </th>
                <td>{figure(kpi.baseline, kpi) ?? 'not known'}</td>
                <td>{figure(kpi.value, kpi)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function figure(value: number | undefined, { unit }: KpiFigure) {
  if (value === undefined) return undefined;
  return unit ? `${value} ${unit}` : String(value);
}
