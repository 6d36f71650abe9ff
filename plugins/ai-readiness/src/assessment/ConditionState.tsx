import DoneIcon from '@material-ui/icons/AssignmentTurnedIn';
import MissingIcon from '@material-ui/icons/AssignmentLate';
import {
  explainPlanProblems,
  type ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';

/** Whether an open item has what a Conditional Go carries it with. */
export function ConditionState(props: { item: ItemReview }) {
  const { open, critical, conditionProblems } = props.item;
  if (!open || critical) return null;
  return conditionProblems.length ? (
    <Mark tone="warn" icon={MissingIcon}>
      Closure plan: {explainPlanProblems(conditionProblems)}
    </Mark>
  ) : (
    <Mark tone="info" icon={DoneIcon}>
      Open, with a complete closure plan
    </Mark>
  );
}
