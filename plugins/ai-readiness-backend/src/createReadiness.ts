import type {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { registerFindOwnerAction } from './actions/findOwnerAction';
import { registerListOwnershipGapsAction } from './actions/listOwnershipGapsAction';
import { createDueChanges } from './assessment/createDueChanges';
import { DatabaseAssessmentStore } from './assessment/DatabaseAssessmentStore';
import { DatabaseDueStore } from './assessment/DatabaseDueStore';
import { DefaultAssessmentService } from './assessment/DefaultAssessmentService';
import { LookTaker } from './assessment/LookTaker';
import { createAssessmentRouter } from './assessment/router';
import { WritePlanner } from './assessment/WritePlanner';
import { DirectoryCache } from './catalog/DirectoryCache';
import { DirectoryReader } from './catalog/DirectoryReader';
import { DefaultCatalogReader } from './catalog/DefaultCatalogReader';
import { createChecklistRouter, DefaultChecklistService } from './checklist';
import { readOwnershipConfig, readServiceFilter } from './config';
import { migratedClient } from './database/migrate';
import { DatabaseDecisionStore } from './decision/DatabaseDecisionStore';
import { DefaultDecisionService } from './decision/DefaultDecisionService';
import { createDecisionRouter } from './decision/router';
import { DatabaseHistoryStore } from './history/DatabaseHistoryStore';
import { createNotices } from './notifications/createNotices';
import { DatabaseFindingStore } from './notifications/DatabaseFindingStore';
import { DatabaseNoticeStore } from './notifications/DatabaseNoticeStore';
import { openApiDocument } from './openapi/openApiDocument';
import {
  applyLivenessProviders,
  type RegisteredLivenessProvider,
} from './ownership/applyLivenessProviders';
import { createLookups } from './ownership/createLookups';
import { DatabaseGapStore } from './ownership/DatabaseGapStore';
import { DatabaseOwnershipStore } from './ownership/DatabaseOwnershipStore';
import { DatabaseReconciliationStore } from './ownership/reconciliation/DatabaseReconciliationStore';
import { createReconciliation } from './ownership/reconciliation/createReconciliation';
import { GuardWatch } from './ownership/reconciliation/GuardWatch';
import { createReconciliationRouter } from './ownership/reconciliation/router';
import { createOwnershipRouter } from './ownership/router';
import { DatabaseServiceResourceStore } from './permissions/DatabaseServiceResourceStore';
import { guardServices } from './permissions/guardServices';
import { registerServiceResource } from './permissions/registerServiceResource';
import { RememberedPermissions } from './permissions/RememberedPermissions';
import { createRouter } from './router';
import { DefaultReviewSignals } from './signals/DefaultReviewSignals';

/** As old as the lists that it stands beside may be. */
const DIRECTORY_SERVES_FOR_MS = 5 * 60_000;

/** What the plugin gets from the backend it runs in. */
export interface ReadinessDeps {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  httpAuth: HttpAuthService;
  livenessProviders: readonly RegisteredLivenessProvider[];
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  signals: SignalsService;
  userInfo: UserInfoService;
}

/** Puts the parts together: the one place that knows all of them. */
export async function createReadiness(deps: ReadinessDeps): Promise<{
  router: ReturnType<typeof createRouter>;
  /** Without the permission decorator: for what the plugin does itself. */
  assessments: DefaultAssessmentService;
  /** What tools may ask; each puts itself into the registry. */
  actions: ((registry: ActionsRegistryService) => void)[];
  /** Begins what happens by itself: reading the catalog, time, telling people. */
  schedule(): Promise<void>;
}> {
  const { auth, catalog, config, database, httpAuth, logger } = deps;
  const checklists = await DefaultChecklistService.create({ config, logger });
  const client = await migratedClient(database);
  const store = DatabaseAssessmentStore.create({ client });
  const ownership = readOwnershipConfig(config);
  const clock = () => new Date().toISOString();
  const permissions = RememberedPermissions.create({
    inner: deps.permissions,
    auth,
    clock,
  });
  const runs = DatabaseReconciliationStore.create({ client });
  const guard = GuardWatch.create({ store: runs, clock, logger });
  // So that no request has to wait for it.
  await guard.renew();
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
  const signals = DefaultReviewSignals.create({
    signals: deps.signals,
    logger,
  });
  const looks = LookTaker.create({
    store,
    catalog: reader,
    signals,
    guard,
    checklists,
    ownership,
    serviceFilter: readServiceFilter(config),
    clock,
  });
  const history = DatabaseHistoryStore.create({ client });
  const decisionStore = DatabaseDecisionStore.create({ client });
  const plans = WritePlanner.create({ decisions: decisionStore, directory });
  const assessments = DefaultAssessmentService.create({
    store,
    history,
    looks,
    checklists,
    plans,
    signals,
    clock,
  });
  const decisions = DefaultDecisionService.create({
    decisions: decisionStore,
    history,
    looks,
    checklists,
    plans,
    clock,
  });
  const resources = DatabaseServiceResourceStore.create({ client });
  registerServiceResource(deps.permissionsRegistry, resources);
  const guarded = guardServices({
    deps: { ...deps, permissions },
    resources,
    store,
    assessments,
    decisions,
    checklists,
  });
  const lookups = createLookups({
    deps: { ...deps, permissions },
    store: DatabaseOwnershipStore.create({ client }),
    gaps: DatabaseGapStore.create({ client }),
    reviews: runs,
    checklists,
    directory,
    guard,
    clock,
  });
  const { reconciliation, schedule: scheduleRuns } = createReconciliation({
    deps,
    store: runs,
    guard,
    directory,
    reader,
    checklists,
    assessments: guarded.assessments,
    clock,
  });
  const due = createDueChanges({
    deps,
    due: DatabaseDueStore.create({ client }),
    services: runs,
    checklists,
    signals,
    clock,
  });
  const notices = createNotices({
    deps,
    findings: DatabaseFindingStore.create({ client }),
    notices: DatabaseNoticeStore.create({ client }),
    directory,
    checklists,
    clock,
  });
  const schedule = async () => {
    await scheduleRuns();
    await due.schedule();
    await notices.schedule();
  };
  const router = createRouter({
    capabilities: [
      createChecklistRouter({ checklists: guarded.checklists, httpAuth }),
      createOwnershipRouter({ lookups, httpAuth }),
      createReconciliationRouter({ reconciliation, httpAuth }),
      createAssessmentRouter({ assessments: guarded.assessments, httpAuth }),
      createDecisionRouter({ ...guarded, httpAuth }),
    ],
    openApi: openApiDocument,
  });
  const actions = [
    (registry: ActionsRegistryService) =>
      registerFindOwnerAction(registry, guarded),
    (registry: ActionsRegistryService) =>
      registerListOwnershipGapsAction(registry, { lookups }),
  ];
  return { router, assessments, actions, schedule };
}
