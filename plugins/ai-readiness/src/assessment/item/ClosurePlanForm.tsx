import type {
  ClosurePlan,
  ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { OwnerPicker } from '../../ownership/OwnerPicker';
import { closureChange } from '../planChanges';
import { useItemDraft } from '../useItemDraft';
import { useReadOnlyReason } from '../useReadOnlyReason';
import { PlanField, usePlanLayout } from './PlanFields';

/** A condition: how an open item is closed, by whom, when, and the risk. */
export function ClosurePlanForm(props: { item: ItemReview }) {
  const layout = usePlanLayout();
  const disabled = Boolean(useReadOnlyReason(props.item.area));
  const { value, edit, save } = useItemDraft<ClosurePlan>(
    props.item,
    ({ closurePlan }) => closurePlan ?? {},
    closureChange,
  );
  const field = (name: keyof ClosurePlan) => ({
    value: value[name],
    disabled,
    onChange: (text?: string) => edit(before => ({ ...before, [name]: text })),
  });
  return (
    <div className={layout} onBlur={save}>
      <PlanField
        label="Closure plan"
        placeholder="What closes the item, and how"
        {...field('plan')}
      />
      <OwnerPicker label="Owner of the closure plan" {...field('owner')} />
      <PlanField label="Deadline (UTC)" day {...field('deadline')} />
      <PlanField
        label="Accepted risk"
        placeholder="What may happen until then"
        {...field('acceptedRisk')}
      />
      <OwnerPicker label="Accountable person" {...field('accountable')} />
    </div>
  );
}
