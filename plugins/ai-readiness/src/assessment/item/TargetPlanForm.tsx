import type {
  ItemReview,
  TargetPlan,
} from 'backstage-plugin-ai-readiness-common';
import { OwnerPicker } from '../../ownership/OwnerPicker';
import { targetChange } from '../planChanges';
import { useItemDraft } from '../useItemDraft';
import { useReadOnlyReason } from '../useReadOnlyReason';
import { PlanField, usePlanLayout } from './PlanFields';

/** How an item that stands on its minimum reaches its target state. */
export function TargetPlanForm(props: { item: ItemReview }) {
  const layout = usePlanLayout();
  const disabled = Boolean(useReadOnlyReason(props.item.area));
  const { value, edit, save } = useItemDraft<TargetPlan>(
    props.item,
    ({ targetPlan }) => targetPlan ?? {},
    targetChange,
  );
  const field = (name: keyof TargetPlan) => ({
    value: value[name],
    disabled,
    onChange: (text?: string) => edit(before => ({ ...before, [name]: text })),
  });
  return (
    <div className={layout} onBlur={save}>
      <PlanField
        label="Target plan"
        placeholder="What brings the item to its target, and how"
        {...field('plan')}
      />
      <OwnerPicker label="Owner of the target plan" {...field('owner')} />
      <PlanField label="Date (UTC)" day {...field('date')} />
    </div>
  );
}
