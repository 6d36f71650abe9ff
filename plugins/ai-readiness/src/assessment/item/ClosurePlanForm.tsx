import type {
  ClosurePlan,
  ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { OwnerPicker } from '../../ownership/OwnerPicker';
import { closureChange } from '../planChanges';
import { useItemDraft } from '../useItemDraft';
import { useReadOnlyReason } from '../useStateItem';
import { PlanField, usePlanLayout } from './PlanFields';

/** How an open item is closed, by whom, until when, and the risk meanwhile. */
export function ClosurePlanForm(props: { item: ItemReview }) {
  const layout = usePlanLayout();
  const disabled = Boolean(useReadOnlyReason());
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
      <PlanField label="What closes it" {...field('plan')} />
      <OwnerPicker label="Who does it" {...field('owner')} />
      <PlanField label="Deadline (UTC)" day {...field('deadline')} />
      <PlanField label="Risk accepted until then" {...field('acceptedRisk')} />
      <OwnerPicker label="Accountable for the risk" {...field('accountable')} />
    </div>
  );
}
