import DoneIcon from '@material-ui/icons/AssignmentTurnedIn';
import MissingIcon from '@material-ui/icons/AssignmentLate';
import {
  explainPlanProblems,
  type ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';
import { cureOf } from './cureOf';

/** Whether an open item has what a Conditional Go carries it with. */
export function ConditionState(props: { item: ItemReview }) {
  const { open, critical, conditionProblems } = props.item;
  if (!open || critical) return null;
  if (!conditionProblems.length) {
    return (
      <Mark tone="info" icon={DoneIcon}>
        Open, with a complete condition
      </Mark>
    );
  }
  // What closes it comes first; a condition is for what stays open.
  if (cureOf(props.item)) return null;
  return (
    <Mark tone="warn" icon={MissingIcon}>
      Condition:{' '}
      {explainPlanProblems(conditionProblems).toLocaleLowerCase('en-US')}
    </Mark>
  );
}
