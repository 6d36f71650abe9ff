import Autocomplete from '@material-ui/lab/Autocomplete';
import { useMemo } from 'react';
import { Field } from '../../presentation/Field';
import { FilterPicker, nothingFound } from './FilterPicker';
import { useEntityTitles } from './useEntityTitles';

type Counts = Readonly<Record<string, number>>;

interface EntityFilter {
  label: 'System' | 'Domain' | 'Team';
  value?: string;
  onChange: (ref?: string) => void;
}

/**
 * A filter whose values are entities, by what the portal calls them: those
 * that leave something, where this is counted, otherwise any of the catalog.
 */
export function EntityChoice(
  props: EntityFilter & {
    counts?: Counts | 'not counted';
  },
) {
  const { counts = {}, ...filter } = props;
  return counts === 'not counted' ? (
    <FilterPicker {...filter} />
  ) : (
    <CountedPicker {...filter} counts={counts} />
  );
}

function CountedPicker(props: EntityFilter & { counts: Counts }) {
  const { label, value, counts, onChange } = props;
  const refs = useMemo(() => {
    const counted = Object.keys(counts);
    return value && !counted.includes(value) ? [...counted, value] : counted;
  }, [value, counts]);
  const options = useEntityTitles(refs);
  const selected = options.find(([ref]) => ref === value);
  return (
    <Autocomplete
      size="small"
      // Absent would leave the choice to the field.
      value={selected ?? null}
      options={[...options]}
      noOptionsText={nothingFound(label)}
      getOptionLabel={([, title]) => title}
      getOptionSelected={([ref], [current]) => ref === current}
      onChange={(_, option) => onChange(option?.[0])}
      renderOption={([ref, title]) => (
        <span dir="auto">
          {title} ({counts[ref] ?? 0})
        </span>
      )}
      renderInput={params => (
        <Field {...params} label={label} placeholder="All" />
      )}
    />
  );
}
