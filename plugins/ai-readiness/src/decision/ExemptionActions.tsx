import { makeStyles } from '@material-ui/core/styles';
import type { Exemption } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { ReasonedButton } from '../presentation/ReasonedButton';
import type { ExemptionAnswering } from './AnswerExemptionDialog';
import { useRefusal } from './useRefusal';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    paddingTop: theme.spacing(0.5),
    '@media print': { display: 'none' },
  },
}));

/** What can be answered to an exemption as it stands. */
export function ExemptionActions(props: {
  exemption: Exemption;
  onAnswer: (answering: ExemptionAnswering) => void;
}) {
  const { exemption, onAnswer } = props;
  const { state, requestedBy, item } = exemption;
  const classes = useStyles();
  const { review, pastDay } = useReview();
  const refused = useRefusal('mayApproveExemptions');
  const own =
    requestedBy === review.viewer.ref
      ? 'You asked for it: somebody else has to answer.'
      : undefined;
  const button = (
    answer: ExemptionAnswering['answer'],
    words: string,
    disabledBecause?: string,
  ) => (
    <ReasonedButton
      disabledBecause={disabledBecause}
      aria-label={`${words} the exemption from ${item.number}`}
      onClick={() => onAnswer({ answer, exemption })}
    >
      {words}
    </ReasonedButton>
  );
  if (state === 'requested') {
    return (
      <div className={classes.root}>
        {button('approve', 'Approve', refused ?? own)}
        {button('decline', 'Decline', refused ?? own)}
      </div>
    );
  }
  // Whoever asked for it may give it up.
  const kept = own && !pastDay ? undefined : refused;
  return state === 'approved' ? (
    <div className={classes.root}>{button('revoke', 'Revoke', kept)}</div>
  ) : null;
}
