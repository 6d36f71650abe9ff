import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { Field } from '../presentation/Field';
import { OwnerName } from './OwnerName';
import { useOwnerSearch, type OwnerOption } from './useOwnerSearch';
import { useOwnerTitle } from './useOwnerTitle';

const PAUSE_MS = 250;

/** Chooses a User or Group of the catalog; never free text. */
export function OwnerPicker(props: {
  label: string;
  value?: string;
  disabled?: boolean;
  onChange: (ref?: string) => void;
}) {
  const { label, value, disabled, onChange } = props;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(text.trim()), PAUSE_MS, [text]);
  const { data = [], isFetching, error } = useOwnerSearch(search, open);
  const title = useOwnerTitle(value);
  const selected = value ? { ref: value, title: title ?? value } : null;
  return (
    <div>
      <Autocomplete<OwnerOption>
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        disabled={disabled}
        size="small"
        value={selected}
        options={data}
        filterOptions={options => options}
        loading={isFetching}
        noOptionsText="No user or group has this in its name"
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
            placeholder="Search users and groups"
            error={Boolean(error)}
            helperText={
              error && `The catalog can’t be searched: ${error.message}`
            }
          />
        )}
      />
      {value && (
        <Typography variant="caption" component="div">
          <OwnerName entityRef={value} link />
        </Typography>
      )}
    </div>
  );
}
