import type { OwnershipConfig } from 'backstage-plugin-ai-readiness-common';
import type { ReadinessDeps } from '../createReadiness';
import { applyLivenessProviders } from '../ownership/applyLivenessProviders';
import { DefaultCatalogReader } from './DefaultCatalogReader';
import { DirectoryCache } from './DirectoryCache';
import { DirectoryReader } from './DirectoryReader';

/** As old as the lists that it stands beside may be. */
const DIRECTORY_SERVES_FOR_MS = 5 * 60_000;

/** Puts together what reads the catalog: people and groups, and one service. */
export function createCatalogReading(options: {
  deps: Pick<
    ReadinessDeps,
    'auth' | 'catalog' | 'livenessProviders' | 'logger'
  >;
  ownership: OwnershipConfig;
  clock: () => string;
}): { directory: DirectoryCache; reader: DefaultCatalogReader } {
  const { deps, ownership, clock } = options;
  const { auth, catalog, logger } = deps;
  const directory = DirectoryCache.create({
    reader: DirectoryReader.create({
      catalog,
      auth,
      clock,
      withAbsences: (read, signal) =>
        applyLivenessProviders(read, deps.livenessProviders, {
          logger,
          ...(signal && { signal }),
        }),
    }),
    maxAgeMs: DIRECTORY_SERVES_FOR_MS,
    clock,
  });
  const reader = DefaultCatalogReader.create({
    catalog,
    auth,
    ownership,
    people: async () => {
      // Worth waiting for only where it decides who can answer.
      const decides = deps.livenessProviders.length > 0;
      const known = decides ? await directory.current() : directory.known();
      const { absent, unjudged, suggest } = known?.directory ?? {};
      return { absent, unjudged, suggest };
    },
  });
  return { directory, reader };
}
