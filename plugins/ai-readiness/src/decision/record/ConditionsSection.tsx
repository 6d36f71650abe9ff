import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useItemTitle } from '../../checklist/useItemTitle';
import { ConditionFields } from './ConditionFields';
import type { ConditionRow } from './decisionDraft';
import type { FormProps } from './decisionForm';
import { DialogSection } from './DialogSection';
import { SharedParts } from './SharedParts';

/** So many are quicker written one by one. */
const SHARED_ABOVE = 2;

/** One condition for each item that the decision carries. */
export function ConditionsSection(
  props: FormProps & { rows: readonly ConditionRow[]; optional: boolean },
) {
  const { rows, optional, ...form } = props;
  const given = rows.filter(row => row.given);
  if (!rows.length) return null;
  return (
    <DialogSection title="Conditions">
      <Typography variant="body2" color="textSecondary">
        {optional
          ? 'A Go against the rules needs no condition, but can carry some.'
          : 'What is open is carried by a condition. They begin with the plans of the review, and recording saves them there.'}
      </Typography>
      {given.length > SHARED_ABOVE && (
        <SharedParts form={form.form} edit={form.edit} rows={given} />
      )}
      {given.map((row, index) => (
        <ConditionFields
          key={row.item.id}
          {...form}
          row={row}
          at={`conditions[${index}]`}
          removable={optional}
        />
      ))}
      {rows
        .filter(row => !row.given)
        .map(row => (
          <AddCondition key={row.item.id} {...form} row={row} />
        ))}
    </DialogSection>
  );
}

function AddCondition(props: FormProps & { row: ConditionRow }) {
  const { form, edit, row } = props;
  const { id, number } = row.item;
  const titleOf = useItemTitle();
  return (
    <div>
      <Button
        size="small"
        onClick={() => edit({ conditions: { ...form.conditions, [id]: {} } })}
      >
        Carry {number} {titleOf(id)} with a condition
      </Button>
    </div>
  );
}
