import Autocomplete from '@material-ui/lab/Autocomplete';
import { useMemo } from 'react';
import { useChecklistTexts } from '../checklist/useChecklistTexts';
import { Field } from '../presentation/Field';

/** Chooses items of the checklist, by number or title. */
export function ItemPicker(props: {
  chosen: readonly string[];
  onChange: (itemIds: string[]) => void;
}) {
  const { chosen, onChange } = props;
  const { items, error } = useChecklistTexts();
  const options = useMemo(() => [...items.values()], [items]);
  const known = chosen.flatMap(id => items.get(id) ?? []);
  return (
    <Autocomplete
      multiple
      size="small"
      value={known}
      options={options}
      filterSelectedOptions
      groupBy={({ number }) => `Gate ${number.split('.')[0]}`}
      getOptionLabel={({ number, title }) => `${number} ${title}`}
      getOptionSelected={(option, current) => option.id === current.id}
      noOptionsText="No item has this in its number or title"
      onChange={(_, selected) => onChange(selected.map(({ id }) => id))}
      renderInput={params => (
        <Field
          {...params}
          label="Items to close"
          placeholder={known.length ? '' : 'Number or title'}
          error={Boolean(error)}
          helperText={error && `The checklist can’t be read: ${error.message}`}
        />
      )}
    />
  );
}
