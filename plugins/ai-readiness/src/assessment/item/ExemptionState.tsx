import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import AskedIcon from '@material-ui/icons/HelpOutline';
import ApprovedIcon from '@material-ui/icons/CheckCircleOutline';
import EndedIcon from '@material-ui/icons/RemoveCircleOutline';
import type { Exemption } from 'backstage-plugin-ai-readiness-common';
import { ActionError } from '../../decision/ActionError';
import { useReviewAction } from '../../decision/useReviewAction';
import { OwnerName } from '../../ownership/OwnerName';
import { Mark } from '../../presentation/Mark';
import { exactDate } from '../../presentation/dates';
import { RelativeTime } from '../../presentation/RelativeTime';
import { useReview } from '../ReviewContext';
import { EXEMPTION_LOOK } from './exemptionWords';

const ICONS: Record<Exemption['state'], typeof AskedIcon> = {
  requested: AskedIcon,
  approved: ApprovedIcon,
  declined: EndedIcon,
  revoked: EndedIcon,
  expired: EndedIcon,
};

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5), justifyItems: 'start' },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

/** How far an exemption has come: for how long, why, and by whom. */
export function ExemptionState(props: { exemption: Exemption }) {
  const { exemption } = props;
  const { state, reason, until, note } = exemption;
  const classes = useStyles();
  const { review, pastDay } = useReview();
  const { words, tone } = EXEMPTION_LOOK[state];
  const isMine =
    !pastDay &&
    state === 'requested' &&
    exemption.requestedBy === review.viewer.ref;
  const isOver = state === 'declined' || state === 'revoked';
  return (
    <div className={classes.root}>
      <Mark tone={tone} icon={ICONS[state]}>
        {words}
      </Mark>
      {!isOver && (
        <span>
          Until the end of {exactDate(until)} (UTC),{' '}
          <RelativeTime value={until} asOf={review.asOf} />
        </span>
      )}
      <span className={classes.text} dir="auto">
        Because: {reason}
      </span>
      <By
        what="Asked for"
        who={exemption.requestedBy}
        at={exemption.requestedAt}
      />
      <By
        what={state === 'declined' ? 'Declined' : 'Approved'}
        who={exemption.answeredBy}
        at={exemption.answeredAt}
      />
      {note && (
        <span className={classes.text} dir="auto">
          Answer: {note}
        </span>
      )}
      <By what="Ended" who={exemption.revokedBy} at={exemption.revokedAt} />
      {isMine && <Withdraw of={exemption} />}
    </div>
  );
}

function By(props: { what: string; who?: string; at?: string }) {
  const { what, who, at } = props;
  const { asOf } = useReview().review;
  if (!who) return null;
  return (
    <span>
      {what} by <OwnerName entityRef={who} link />
      {at && (
        <>
          {' '}
          <RelativeTime value={at} asOf={asOf} />
        </>
      )}
    </span>
  );
}

/** Whoever asked may take that back, whatever else they may do. */
function Withdraw(props: { of: Exemption }) {
  const { id, item } = props.of;
  const action = useReviewAction();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={action.busy}
        aria-label={`Withdraw the request for ${item.number}`}
        onClick={() =>
          action.run((api, entityRef, options) =>
            api.answerExemption(entityRef, id, 'revoke', {}, options),
          )
        }
      >
        Withdraw the request
      </Button>
      <ActionError action={action} />
    </>
  );
}
