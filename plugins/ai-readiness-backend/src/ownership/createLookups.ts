import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';
import { readOwnershipConfig } from '../config';
import type { ReadinessDeps } from '../createReadiness';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import { AuthorizedOwnerLookupService } from './AuthorizedOwnerLookupService';
import { DefaultDepartureForecast } from './DefaultDepartureForecast';
import { DefaultOwnerLookupService } from './DefaultOwnerLookupService';
import type { GapStore } from './GapStore';
import type { OwnerLookupService } from './OwnerLookupService';
import type { OwnershipStore } from './OwnershipStore';
import type { GuardWatch } from './reconciliation/GuardWatch';
import type { ReconciliationStore } from './reconciliation/ReconciliationStore';

/** Puts together what answers who is accountable for what. */
export function createLookups(options: {
  deps: Pick<ReadinessDeps, 'auditor' | 'config' | 'permissions'>;
  viewers: VisibleServicesReader;
  store: OwnershipStore;
  gaps: GapStore;
  reviews: Pick<ReconciliationStore, 'loadAll'>;
  checklists: ChecklistService;
  directory: DirectorySource;
  guard: Pick<GuardWatch, 'held'>;
  clock: () => string;
}): OwnerLookupService {
  const { deps, store, gaps, reviews, checklists, directory, guard, clock } =
    options;
  const { auditor, permissions } = deps;
  const config = readOwnershipConfig(deps.config);
  const departures = DefaultDepartureForecast.create({
    store,
    reviews,
    checklists,
    config,
  });
  return AuthorizedOwnerLookupService.create({
    inner: DefaultOwnerLookupService.create({
      store,
      gaps,
      directory,
      guard,
      departures,
      config,
      clock,
    }),
    permissions,
    viewers: options.viewers,
    auditor,
  });
}
