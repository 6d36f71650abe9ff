import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { usePlanLayout } from '../../assessment/item/PlanFields';
import { DayPart, OwnerPart, TextPart } from './DecisionFields';
import type { ConditionRow } from './decisionDraft';
import type { ConditionParts, FormProps } from './decisionForm';

/** It is asked about by none of the fields here. */
const ASKED = { problem: { path: '', loud: false } };

/** Writes the same into all conditions that lack it: nobody types it twelve times. */
export function SharedParts(
  props: Pick<FormProps, 'form' | 'edit'> & { rows: readonly ConditionRow[] },
) {
  const { form, edit, rows } = props;
  const layout = usePlanLayout();
  const [shared, setShared] = useState<ConditionParts>({});
  const part = (name: keyof ConditionParts) => ({
    ...ASKED,
    value: shared[name],
    onChange: (value?: string) => setShared({ ...shared, [name]: value }),
  });
  const fill = () => {
    const filled = rows.map(({ item, parts }) => [
      item.id,
      { ...form.conditions[item.id], ...lacking(parts, shared) },
    ]);
    edit({ conditions: { ...form.conditions, ...Object.fromEntries(filled) } });
    setShared({});
  };
  return (
    <div role="group" aria-label="The same for all conditions">
      <Typography variant="body2">
        The same for all {rows.length} conditions, where they lack it:
      </Typography>
      <div className={layout}>
        <OwnerPart label="Owner of all plans" {...part('owner')} />
        <DayPart label="Deadline of all (UTC)" {...part('deadline')} />
        <TextPart label="Accepted risk of all" {...part('acceptedRisk')} />
        <OwnerPart label="Accountable for all" {...part('accountable')} />
      </div>
      <Button
        size="small"
        variant="outlined"
        disabled={!Object.values(shared).some(Boolean)}
        onClick={fill}
      >
        Fill in where it is missing
      </Button>
    </div>
  );
}

function lacking(parts: ConditionParts, shared: ConditionParts) {
  return Object.fromEntries(
    Object.entries(shared).filter(
      ([name, value]) => value && !parts[name as keyof ConditionParts],
    ),
  );
}
