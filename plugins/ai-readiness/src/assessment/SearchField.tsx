import { useEffect, useRef, useState } from 'react';
import { Field } from '../presentation/Field';

const PAUSE_MS = 250;

/** Searches once the person pauses. */
export function SearchField(props: {
  label?: string;
  text: string;
  onChange: (text: string) => void;
}) {
  const { label = 'Search items', text, onChange } = props;
  const [draft, setDraft] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setDraft(text);
  }, [text]);
  useEffect(() => {
    if (draft === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = draft;
      onChange(draft);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, onChange]);
  return (
    <Field
      type="search"
      label={label}
      value={draft}
      onChange={event => setDraft(event.target.value)}
    />
  );
}
