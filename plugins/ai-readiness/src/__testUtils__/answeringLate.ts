import type { StorageApi } from '@backstage/core-plugin-api';

/** Knows nothing until something is set, as storages do that ask a server. */
export function answeringLate(storage: StorageApi): StorageApi {
  return {
    forBucket: name => answeringLate(storage.forBucket(name)),
    snapshot: key => ({ key, presence: 'unknown', value: undefined }),
    observe$: key => storage.observe$(key),
    set: (key, value) => storage.set(key, value),
    remove: key => storage.remove(key),
  };
}
