import {
  errorApiRef,
  storageApiRef,
  useApi,
  type StorageApi,
} from '@backstage/core-plugin-api';
import { ForwardedError } from '@backstage/errors';
import { useCallback, useMemo, useState } from 'react';
import useObservable from 'react-use/esm/useObservable';

type Json = Parameters<StorageApi['set']>[1];

const BUCKET = 'ai-readiness';

/**
 * Something of one's own that the portal keeps, on this device or for all of
 * them, as it is set up. What is kept may be of an older version: `read` says
 * what it is worth. Some storages answer late: until it is `known`, what is
 * saved would replace what nobody has seen yet.
 */
export function useStored<T extends Json>(
  key: string,
  read: (kept: unknown) => T,
): [kept: T, save: (value: T) => void, known: boolean] {
  const storageApi = useApi(storageApiRef);
  const errorApi = useApi(errorApiRef);
  const storage = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const seen$ = useMemo(() => storage.observe$<Json>(key), [storage, key]);
  const seen = useObservable(seen$) ?? storage.snapshot<Json>(key);
  // Some storages parse what they keep each time that they are asked.
  const text = JSON.stringify(seen.value ?? '');
  const kept = useMemo(() => read(JSON.parse(text)), [read, text]);
  const [chosen, setChosen] = useState<{ value: T }>();
  const save = useCallback(
    async (value: T) => {
      const mine = { value };
      setChosen(mine);
      try {
        await storage.set(key, value);
      } catch (error) {
        errorApi.post(new ForwardedError('This could not be kept', error));
      }
      setChosen(now => (now === mine ? undefined : now));
    },
    [storage, errorApi, key],
  );
  return [chosen ? chosen.value : kept, save, seen.presence !== 'unknown'];
}
