import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { AssessmentService } from '../../assessment/AssessmentService';
import type { CatalogReader } from '../../catalog/CatalogReader';
import type { DirectoryCache } from '../../catalog/DirectoryCache';
import { ServiceStream } from '../../catalog/ServiceStream';
import type { ChecklistService } from '../../checklist/ChecklistService';
import {
  readMaxLossPercent,
  readOwnershipConfig,
  readReconciliationConfig,
  readServiceFilter,
} from '../../config';
import type { ReadinessDeps } from '../../createReadiness';
import {
  scheduleReconciliation,
  triggerReconciliation,
} from '../../tasks/scheduleReconciliation';
import type { Turns } from '../../tasks/Turns';
import { AuthorizedReconciliationService } from './AuthorizedReconciliationService';
import { DefaultReconciliationService } from './DefaultReconciliationService';
import type { GuardWatch } from './GuardWatch';
import { Reconciler } from './Reconciler';
import type { ReconciliationService } from './ReconciliationService';
import type { ReconciliationStore } from './ReconciliationStore';

/** Puts together what goes through the catalog; `schedule` has it begin. */
export function createReconciliation(options: {
  deps: ReadinessDeps;
  store: ReconciliationStore;
  guard: GuardWatch;
  directory: DirectoryCache;
  reader: CatalogReader;
  checklists: ChecklistService;
  assessments: AssessmentService;
  clock: () => string;
  turns: Turns;
}): { reconciliation: ReconciliationService; schedule(): Promise<void> } {
  const { deps, store, guard, directory, checklists, clock, turns } = options;
  const { auth, auditor, catalog, config, logger, permissions, scheduler } =
    deps;
  const ownership = readOwnershipConfig(config);
  const { frequency, timeout } = readReconciliationConfig(config);
  const reconciler = Reconciler.create({
    store,
    directory,
    services: ServiceStream.create({
      catalog,
      auth,
      serviceFilter: readServiceFilter(config),
      ownership,
    }),
    checklists,
    ownership,
    maxLossPercent: readMaxLossPercent(config),
    clock,
    turns,
    logger,
  });
  const run = async (signal: AbortSignal) => {
    await reconciler.runAsAsked(signal);
    await guard.renew();
  };
  const isInCatalog = async (entityRef: string) => {
    const own: BackstageCredentials = await auth.getOwnServiceCredentials();
    return Boolean(await options.reader.readEntity(entityRef, own));
  };
  const inner = DefaultReconciliationService.create({
    store,
    guard,
    assessments: options.assessments,
    isInCatalog,
    trigger: () => triggerReconciliation(scheduler),
    frequency,
    timeout,
    clock,
  });
  return {
    reconciliation: AuthorizedReconciliationService.create({
      inner,
      permissions,
      auth,
      auditor,
    }),
    schedule: () =>
      scheduleReconciliation({ run, scheduler, frequency, timeout }),
  };
}
