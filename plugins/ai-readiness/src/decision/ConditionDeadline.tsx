import ClosedIcon from '@material-ui/icons/CheckCircleOutline';
import DeadlineIcon from '@material-ui/icons/Event';
import OverdueIcon from '@material-ui/icons/TimerOff';
import type { Condition } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { OwnerName } from '../ownership/OwnerName';
import { Mark } from '../presentation/Mark';
import { RelativeTime } from '../presentation/RelativeTime';

/** Until when a condition has to be closed, or when it was. */
export function ConditionDeadline(props: { condition: Condition }) {
  const { state, deadline, closed } = props.condition;
  const { asOf } = useReview().review;
  if (closed) {
    return (
      <Mark tone="good" icon={ClosedIcon}>
        Closed <RelativeTime value={closed.at} asOf={asOf} dated /> by{' '}
        <OwnerName entityRef={closed.by} link />
      </Mark>
    );
  }
  const lapsed = state === 'lapsed';
  return (
    <Mark
      tone={lapsed ? 'bad' : 'unknown'}
      icon={lapsed ? OverdueIcon : DeadlineIcon}
    >
      {lapsed ? 'Was due' : 'Due'}{' '}
      <RelativeTime value={deadline} asOf={asOf} dated />
    </Mark>
  );
}
