import { useEffect, useMemo, useState } from 'react';
import { useStored } from '../useStored';
import { COLUMNS, DEFAULT_COLUMNS, type ColumnId } from './columns';

const KEY = 'scorecard-columns';
/** From then on no table waits for a storage that does not answer. */
const PATIENCE_MS = 2_000;

/**
 * The columns that the address names; else those that a person has chosen last,
 * which the portal remembers.
 */
export function useColumns(named?: readonly string[]) {
  const [remembered, remember, known] = useStored<ColumnId[]>(KEY, read);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (known) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [known]);
  const ids = useMemo(
    () => (named ? ordered(named) : remembered),
    [named, remembered],
  );
  const columns = useMemo(
    () => COLUMNS.filter(({ id }) => ids.includes(id)),
    [ids],
  );
  return {
    ids,
    columns,
    remember,
    known,
    /** Whether others would not take their place at once. */
    settled: Boolean(named) || known || late,
  };
}

function read(kept: unknown): ColumnId[] {
  return Array.isArray(kept) ? ordered(kept) : [...DEFAULT_COLUMNS];
}

function ordered(ids: readonly unknown[]): ColumnId[] {
  return COLUMNS.map(({ id }) => id).filter(id => ids.includes(id));
}
