import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { Field } from '../../presentation/Field';

const PAUSE_MS = 250;

/** Searches once the person pauses. */
export function TextFilter(props: {
  label: string;
  text?: string;
  onChange: (text: string) => void;
}) {
  const { label, text = '', onChange } = props;
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  useDebounce(
    () => {
      if (draft.trim() !== text) onChange(draft.trim());
    },
    PAUSE_MS,
    [draft],
  );
  return (
    <Field
      type="search"
      fullWidth
      label={label}
      value={draft}
      onChange={event => setDraft(event.target.value)}
    />
  );
}
