import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { Field } from '../presentation/Field';
import { useEntitySearch, type EntityOption } from './useEntitySearch';
import { useOwnerTitle } from './useOwnerTitle';

const PAUSE_MS = 250;

/** Chooses an entity of the catalog; never free text. */
export function EntityPicker(props: {
  label: string;
  /** What can be chosen, in the words of the catalog: `User`. */
  kinds: readonly string[];
  placeholder: string;
  nothingFound: string;
  value?: string;
  required?: boolean;
  disabled?: boolean;
  onChange: (ref?: string) => void;
}) {
  const { label, kinds, placeholder, nothingFound, value, onChange } = props;
  const { required, disabled } = props;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(text.trim()), PAUSE_MS, [text]);
  const found = useEntitySearch(kinds, search, open);
  const { data = [], isFetching, error } = found;
  const title = useOwnerTitle(value);
  const selected = value ? { ref: value, title: title ?? value } : null;
  const isFound = data.some(({ ref }) => ref === value);
  return (
    <Autocomplete<EntityOption>
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      disabled={disabled}
      size="small"
      value={selected}
      // What is chosen is always one of them, and is not offered again.
      options={selected && !isFound ? [selected, ...data] : data}
      filterSelectedOptions
      filterOptions={options => options}
      loading={isFetching}
      noOptionsText={nothingFound}
      getOptionLabel={option => option.title}
      getOptionSelected={(option, current) => option.ref === current.ref}
      onInputChange={(_, next, reason) =>
        setText(reason === 'input' ? next : '')
      }
      onChange={(_, option) => onChange(option?.ref)}
      renderOption={option => (
        <span>
          <span dir="auto">{option.title}</span>
          <Typography variant="caption" color="textSecondary" display="block">
            {option.ref}
          </Typography>
        </span>
      )}
      renderInput={params => (
        <Field
          {...params}
          label={label}
          required={required}
          placeholder={placeholder}
          error={Boolean(error)}
          helperText={
            error && `The catalog can’t be searched: ${error.message}`
          }
        />
      )}
    />
  );
}
