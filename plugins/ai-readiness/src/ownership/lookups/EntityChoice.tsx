import { useMemo } from 'react';
import { Choice } from './Choice';
import { useEntityTitles } from './useEntityTitles';

/** A filter whose values are entities, by what the portal calls them. */
export function EntityChoice(props: {
  label: string;
  value?: string;
  counts?: Readonly<Record<string, number>>;
  onChange: (value?: string) => void;
}) {
  const { value, counts } = props;
  const refs = useMemo(() => {
    const counted = Object.keys(counts ?? {});
    return value && !counted.includes(value) ? [...counted, value] : counted;
  }, [value, counts]);
  return <Choice {...props} options={useEntityTitles(refs)} />;
}
