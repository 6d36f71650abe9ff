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
  disabled?: boolean;
  onChange: (ref?: string) => void;
}) {
  const { label, kinds, placeholder, nothingFound, value, disabled, onChange } =
    props;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(text.trim()), PAUSE_MS, [text]);
  const found = useEntitySearch(kinds, search, open);
  const { data = [], isFetching, error } = found;
  const title = useOwnerTitle(value);
  const selected = value ? { ref: value, title: title ?? value } : null;
  return (
    <Autocomplete<EntityOption>
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      disabled={disabled}
      size="small"
      value={selected}
      options={data}
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
