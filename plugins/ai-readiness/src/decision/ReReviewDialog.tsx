import {
  addDays,
  reassessItems,
  TRIGGER_WORDS,
  type ReviewTrigger,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useReview } from '../assessment/ReviewContext';
import { useChecklist } from '../checklist/useChecklist';
import { exactDate } from '../presentation/dates';
import { Field } from '../presentation/Field';
import { counted } from '../verdict/gateWords';
import { ActionDialog } from './ActionDialog';
import { ItemChoice } from './ItemChoice';
import { ReasonField } from './ReasonField';

const TRIGGERS = [
  'incident',
  'model',
  'prompt',
  'vendor',
  'data-class',
  'intended-use',
] as const;

/** Says that something has changed, and opens a review of what that affects. */
export function ReReviewDialog(props: { onClose: () => void }) {
  const { onClose } = props;
  const { items, asOf } = useReview().review;
  const { data: checklist } = useChecklist();
  const [trigger, setTrigger] = useState<ReviewTrigger>('incident');
  const [note, setNote] = useState('');
  /** Absent: what the checklist names, also when it comes late. */
  const [adjusted, setAdjusted] = useState<string[]>();
  const named = checklist ? reassessItems(checklist, trigger) : [];
  const chosen =
    adjusted ?? named.filter(id => items.some(item => item.id === id));
  const days = checklist?.policy.reassessDays;
  return (
    <ActionDialog
      title="Something changed"
      submit={`Put ${counted(chosen.length, 'item')} back to not assessed`}
      disabled={!chosen.length || !note.trim()}
      send={(api, entityRef, options) =>
        api.openReReview(
          entityRef,
          { trigger, note: note.trim(), itemIds: chosen },
          options,
        )
      }
      onClose={onClose}
    >
      <div>
        What this affects goes back to not assessed
        {days !== undefined &&
          ` and has to be assessed again by ${exactDate(addDays(asOf, days))}`}
        . What was stated before stays in the history.
      </div>
      <Field
        select
        label="What happened"
        value={trigger}
        SelectProps={{ native: true }}
        onChange={({ target }) => {
          setTrigger(TRIGGERS.find(one => one === target.value) ?? trigger);
          setAdjusted(undefined);
        }}
      >
        {TRIGGERS.map(one => (
          <option key={one} value={one}>
            {TRIGGER_WORDS[one]}
          </option>
        ))}
      </Field>
      <ReasonField
        label="What changed, and since when"
        value={note}
        onChange={setNote}
      />
      <ItemChoice
        legend="Affected items"
        chosen={chosen}
        proposed={named}
        onChange={setAdjusted}
      />
    </ActionDialog>
  );
}
