import type { Condition } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { exactDate } from '../presentation/dates';
import { Field } from '../presentation/Field';
import { useFocusOnMount } from '../presentation/useFocusOnMount';
import { counted } from '../verdict/gateWords';
import { ActionDialog } from './ActionDialog';
import { ReasonField } from './ReasonField';
import { useExtension } from './useConditionRefusals';

/** Gives a condition more time. */
export function ExtendConditionDialog(props: {
  condition: Condition;
  onClose: () => void;
}) {
  const { condition, onClose } = props;
  const { id, item, title, deadline: before, extensions } = condition;
  const dayField = useFocusOnMount<HTMLInputElement>();
  const { first: min, last: max } = useExtension(condition) ?? {};
  const [deadline, setDeadline] = useState('');
  const [reason, setReason] = useState('');
  const outside =
    Boolean(deadline) &&
    Boolean((min && deadline < min) || (max && deadline > max));
  return (
    <ActionDialog
      title={`Extend the condition of ${item.number} ${title}`}
      submit="Extend it"
      disabled={!deadline || outside || !reason.trim()}
      send={(api, entityRef, options) =>
        api.extendCondition(
          entityRef,
          id,
          { deadline, reason: reason.trim() },
          options,
        )
      }
      onClose={onClose}
    >
      <div>
        Its deadline is {exactDate(before)}. It was extended{' '}
        {extensions.length ? counted(extensions.length, 'time') : 'never'}{' '}
        before; each time is counted and kept with your name and reason.
      </div>
      <Field
        label="New deadline (UTC)"
        type="date"
        required
        inputRef={dayField}
        value={deadline}
        error={outside}
        helperText={
          min &&
          `From ${exactDate(min)}${
            max ? ` to ${exactDate(max)} at the latest` : ' on'
          }`
        }
        onChange={({ target }) => setDeadline(target.value)}
        inputProps={{ min, max }}
      />
      <ReasonField
        label="Why it needs more time"
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
