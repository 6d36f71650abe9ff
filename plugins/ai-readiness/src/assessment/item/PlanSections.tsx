import Typography from '@material-ui/core/Typography';
import {
  explainPlanProblems,
  type ItemReview,
  type PlanProblem,
} from 'backstage-plugin-ai-readiness-common';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import NotNeededIcon from '@material-ui/icons/RemoveCircleOutline';
import MissingIcon from '@material-ui/icons/ErrorOutline';
import { lazy, Suspense, type ReactNode } from 'react';
import { Mark } from '../../presentation/Mark';
import { SaveState } from '../SaveState';
import { cureOf, type Cure } from '../cureOf';
import { DrawerSection } from './DrawerSection';

const ClosurePlanForm = lazy(() =>
  import('./ClosurePlanForm').then(m => ({ default: m.ClosurePlanForm })),
);
const TargetPlanForm = lazy(() =>
  import('./TargetPlanForm').then(m => ({ default: m.TargetPlanForm })),
);

/** The plans that an item may need, each with what it still lacks. */
export function PlanSections(props: { item: ItemReview }) {
  const { item } = props;
  const { conditionProblems, targetPlanProblems } = item;
  const wantsClosure = conditionProblems.length > 0 || item.open;
  const wantsTarget = targetPlanProblems.length > 0 || item.onMinimum;
  return (
    <>
      {(wantsClosure || item.closurePlan) && (
        <PlanSection
          title="Condition"
          purpose={purposeOf(item)}
          problems={wantsClosure ? conditionProblems : undefined}
          optional={item.critical || Boolean(cureOf(item))}
          saveKey={`${item.id}/closure`}
        >
          <ClosurePlanForm item={item} />
        </PlanSection>
      )}
      {(wantsTarget || item.targetPlan) && (
        <PlanSection
          title="Target plan"
          purpose="In a limited first launch the item may stand on its minimum, with a dated plan for the target state."
          problems={wantsTarget ? targetPlanProblems : undefined}
          saveKey={`${item.id}/target`}
        >
          <TargetPlanForm item={item} />
        </PlanSection>
      )}
    </>
  );
}

const CURES: Record<Cure, string> = {
  owner: 'First name an owner who can answer',
  confirm: 'First look whether it still holds, and confirm it again above',
  evidence: 'First add valid evidence above',
};

function purposeOf(item: ItemReview): string {
  const cure = cureOf(item);
  if (cure) {
    return `${CURES[cure]}: that can close this item, and then it needs no condition.`;
  }
  return item.critical
    ? 'A critical item has to be closed before launch: no condition can carry it. A closure plan written here says how it will be.'
    : 'A Conditional Go can carry this item while it is open, if all five of these are there.';
}

function PlanSection(props: {
  title: 'Condition' | 'Target plan';
  purpose: string;
  /** Absent where the item needs no such plan now. */
  problems?: PlanProblem[];
  /** Where something else helps more, what is missing here is no warning. */
  optional?: boolean;
  saveKey: string;
  children: ReactNode;
}) {
  const { title, purpose, problems, optional, saveKey, children } = props;
  const missing = optional ? 'unknown' : 'warn';
  return (
    <DrawerSection title={title}>
      <Typography variant="body2" color="textSecondary">
        {purpose}
      </Typography>
      <div role="status">
        {problems ? (
          <Mark
            tone={problems.length ? missing : 'good'}
            icon={problems.length ? MissingIcon : DoneIcon}
          >
            {explainPlanProblems(problems)}
          </Mark>
        ) : (
          <Mark tone="unknown" icon={NotNeededIcon}>
            {title === 'Condition'
              ? 'Not needed now: the item is not open.'
              : 'Not needed now: the item does not stand on its minimum.'}
          </Mark>
        )}
      </div>
      <Suspense fallback={null}>{children}</Suspense>
      <SaveState keyPrefix={saveKey} />
    </DrawerSection>
  );
}
