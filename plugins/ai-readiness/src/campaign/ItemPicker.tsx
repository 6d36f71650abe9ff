import Autocomplete from '@material-ui/lab/Autocomplete';
import { useMemo } from 'react';
import {
  type GateTexts,
  useChecklistTexts,
} from '../checklist/useChecklistTexts';
import { Field } from '../presentation/Field';

/** Chooses items of the checklist, by number or title. */
export function ItemPicker(props: {
  chosen: readonly string[];
  onChange: (itemIds: string[]) => void;
}) {
  const { chosen, onChange } = props;
  const { items, gates, error } = useChecklistTexts();
  const gateOf = useMemo(() => gateHeads([...gates.values()]), [gates]);
  const options = useMemo(() => [...items.values()], [items]);
  const known = chosen.flatMap(id => items.get(id) ?? []);
  return (
    <Autocomplete
      multiple
      size="small"
      value={known}
      options={options}
      filterSelectedOptions
      groupBy={({ id }) => gateOf.get(id) ?? ''}
      getOptionLabel={({ number, title }) => `${number} ${title}`}
      getOptionSelected={(option, current) => option.id === current.id}
      noOptionsText="No item has this in its number or title"
      onChange={(_, selected) => onChange(selected.map(({ id }) => id))}
      renderInput={params => (
        <Field
          {...params}
          label="Items to close"
          // Its text is empty again once something is chosen.
          required={!known.length}
          InputLabelProps={{ ...params.InputLabelProps, required: true }}
          placeholder={known.length ? '' : 'Number or title'}
          error={Boolean(error)}
          helperText={error && `The checklist can’t be read: ${error.message}`}
        />
      )}
    />
  );
}

/** Number and title of each item's gate, by the item's id. */
function gateHeads(gates: readonly GateTexts[]): Map<string, string> {
  return new Map(
    gates.flatMap(({ title, items }, index) =>
      items.map(({ id }) => [id, `${index + 1} ${title}`] as const),
    ),
  );
}
