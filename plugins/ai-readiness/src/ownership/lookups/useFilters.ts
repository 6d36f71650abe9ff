import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

const CURSOR = 'cursor';
const TEXT = 'q';

/** What a list is narrowed to, and which page of it; lives in the URL. */
export function useFilters<N extends string>(names: readonly N[]) {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const filters = useMemo(() => {
    const present = new URLSearchParams(address);
    const filled: Partial<Record<N, string>> = {};
    for (const name of names) {
      const value = present.get(name);
      if (value) filled[name] = value;
    }
    return filled;
  }, [address, names]);
  const set = useCallback(
    (change: Partial<Record<N, string | undefined>>) =>
      setParams(before => changed(before, change), {
        // Back leaves a search, it does not step through its letters.
        replace: TEXT in change && params.has(TEXT),
      }),
    [setParams, params],
  );
  const reset = useCallback(
    () =>
      setParams(before =>
        changed(before, Object.fromEntries(names.map(name => [name, '']))),
      ),
    [setParams, names],
  );
  const goTo = useCallback(
    (cursor?: string) =>
      setParams(before => changed(before, { [CURSOR]: cursor })),
    [setParams],
  );
  const cursor = params.get(CURSOR) ?? undefined;
  const narrowed = Object.keys(filters).length > 0;
  return { filters, set, reset, narrowed, cursor, goTo };
}

/** A narrower list begins on its first page. */
function changed(
  before: URLSearchParams,
  change: Partial<Record<string, string>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  after.delete(CURSOR);
  for (const [name, value] of Object.entries(change)) {
    if (value) after.set(name, value);
    else after.delete(name);
  }
  return after;
}
