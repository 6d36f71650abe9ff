import Typography from '@material-ui/core/Typography';
import {
  explainPlanProblems,
  type ItemReview,
  type PlanProblem,
} from 'backstage-plugin-ai-readiness-common';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import MissingIcon from '@material-ui/icons/ErrorOutline';
import { lazy, Suspense, type ReactNode } from 'react';
import { Mark } from '../../presentation/Mark';
import { useReview } from '../ReviewContext';
import { SaveState } from '../SaveState';
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
  const { scope } = useReview().review;
  const wantsTarget =
    scope.kind === 'initial' && item.stated === 'partially-met';
  return (
    <>
      {(item.open || item.closurePlan) && (
        <PlanSection
          title="Closure plan"
          purpose={
            item.critical
              ? 'A critical item has to be closed before launch; the plan says how.'
              : 'With a complete plan, a Conditional Go can carry this open item as a condition.'
          }
          problems={item.conditionProblems}
          saveKey={`${item.id}/closure`}
        >
          <ClosurePlanForm item={item} />
        </PlanSection>
      )}
      {(wantsTarget || item.targetPlan) && (
        <PlanSection
          title="Target plan"
          purpose="In a limited first launch the item may stand on its minimum, with a dated plan for the target state."
          problems={item.targetPlanProblems}
          saveKey={`${item.id}/target`}
        >
          <TargetPlanForm item={item} />
        </PlanSection>
      )}
    </>
  );
}

function PlanSection(props: {
  title: string;
  purpose: string;
  problems: PlanProblem[];
  saveKey: string;
  children: ReactNode;
}) {
  const { title, purpose, problems, saveKey, children } = props;
  return (
    <DrawerSection title={title}>
      <Typography variant="body2" color="textSecondary">
        {purpose}
      </Typography>
      <div role="status">
        <Mark
          tone={problems.length ? 'warn' : 'good'}
          icon={problems.length ? MissingIcon : DoneIcon}
        >
          {explainPlanProblems(problems)}
        </Mark>
      </div>
      <Suspense fallback={null}>{children}</Suspense>
      <SaveState keyPrefix={saveKey} />
    </DrawerSection>
  );
}
