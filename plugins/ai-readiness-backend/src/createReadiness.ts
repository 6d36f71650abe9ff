import type {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { registerFindOwnerAction } from './actions/findOwnerAction';
import { registerListOwnershipGapsAction } from './actions/listOwnershipGapsAction';
import { AuthorizedAssessmentService } from './assessment/AuthorizedAssessmentService';
import { DatabaseAssessmentStore } from './assessment/DatabaseAssessmentStore';
import { DefaultAssessmentService } from './assessment/DefaultAssessmentService';
import { LookTaker } from './assessment/LookTaker';
import { createAssessmentRouter } from './assessment/router';
import { DirectoryCache } from './catalog/DirectoryCache';
import { DirectoryReader } from './catalog/DirectoryReader';
import { DefaultCatalogReader } from './catalog/DefaultCatalogReader';
import { createChecklistRouter, DefaultChecklistService } from './checklist';
import { readOwnershipConfig, readServiceFilter } from './config';
import { migratedClient } from './database/migrate';
import { DatabaseHistoryStore } from './history/DatabaseHistoryStore';
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
import { RememberedPermissions } from './permissions/RememberedPermissions';
import { createRouter } from './router';

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
  permissions: PermissionsService;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
}

/** Puts the parts together: the one place that knows all of them. */
export async function createReadiness(deps: ReadinessDeps): Promise<{
  router: ReturnType<typeof createRouter>;
  /** Without the permission decorator: for what the plugin does itself. */
  assessments: DefaultAssessmentService;
  /** What tools may ask; each puts itself into the registry. */
  actions: ((registry: ActionsRegistryService) => void)[];
  /** Begins to go through the catalog every few minutes. */
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
  const looks = LookTaker.create({
    store,
    catalog: reader,
    guard,
    checklists,
    ownership,
    serviceFilter: readServiceFilter(config),
    clock,
  });
  const assessments = DefaultAssessmentService.create({
    store,
    history: DatabaseHistoryStore.create({ client }),
    looks,
    checklists,
    clock,
  });
  const authorized = AuthorizedAssessmentService.create({
    inner: assessments,
    store,
    permissions,
    auth,
    userInfo: deps.userInfo,
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
  const { reconciliation, schedule } = createReconciliation({
    deps,
    store: runs,
    guard,
    directory,
    reader,
    checklists,
    assessments: authorized,
    clock,
  });
  const router = createRouter({
    capabilities: [
      createChecklistRouter({ checklists }),
      createOwnershipRouter({ lookups, httpAuth }),
      createReconciliationRouter({ reconciliation, httpAuth }),
      createAssessmentRouter({ assessments: authorized, httpAuth }),
    ],
    openApi: openApiDocument,
  });
  const actions = [
    (registry: ActionsRegistryService) =>
      registerFindOwnerAction(registry, { assessments: authorized }),
    (registry: ActionsRegistryService) =>
      registerListOwnershipGapsAction(registry, { lookups }),
  ];
  return { router, assessments, actions, schedule };
}
