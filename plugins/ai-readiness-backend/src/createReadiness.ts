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
import { createRecompute } from './assessment/createRecompute';
import { DatabaseAssessmentStore } from './assessment/DatabaseAssessmentStore';
import { DatabaseDueStore } from './assessment/DatabaseDueStore';
import { DefaultAssessmentService } from './assessment/DefaultAssessmentService';
import { LookTaker } from './assessment/LookTaker';
import { createAssessmentRouter } from './assessment/router';
import { WritePlanner } from './assessment/WritePlanner';
import { createCatalogReading } from './catalog/createCatalogReading';
import { DefaultVisibilityReader } from './catalog/DefaultVisibilityReader';
import {
  createChecklistRouter,
  createDraftPreview,
  createDraftRouter,
  DatabaseDraftVerdictStore,
  DefaultChecklistService,
} from './checklist';
import { readOwnershipConfig, readServiceFilter } from './config';
import { createCampaigns } from './campaign/createCampaigns';
import { createCampaignRouter } from './campaign/router';
import { migratedClient } from './database/migrate';
import { DatabaseDecisionStore } from './decision/DatabaseDecisionStore';
import { DefaultDecisionService } from './decision/DefaultDecisionService';
import { createDecisionRouter } from './decision/router';
import { DatabaseHistoryStore } from './history/DatabaseHistoryStore';
import { RequestsInFlight } from './http/RequestsInFlight';
import { createInbox } from './inbox/createInbox';
import { DatabaseInboxStore } from './inbox/DatabaseInboxStore';
import { createInboxRouter } from './inbox/router';
import { createNotices } from './notifications/createNotices';
import { DatabaseFindingStore } from './notifications/DatabaseFindingStore';
import { DatabaseNoticeStore } from './notifications/DatabaseNoticeStore';
import { openApiDocument } from './openapi/openApiDocument';
import type { RegisteredLivenessProvider } from './ownership/applyLivenessProviders';
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
import { VisibleServicesReader } from './permissions/VisibleServicesReader';
import { createPortfolio } from './portfolio/createPortfolio';
import { DatabasePortfolioStore } from './portfolio/DatabasePortfolioStore';
import { createPortfolioRouter } from './portfolio/router';
import { createRouter } from './router';
import { DefaultReviewSignals } from './signals/DefaultReviewSignals';
import { Turns } from './tasks/Turns';

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
  const { auth, config, database, httpAuth, logger } = deps;
  const clock = () => new Date().toISOString();
  const requests = RequestsInFlight.create();
  /** Of all that goes through many services: together it takes as long as one. */
  const turns = Turns.create({ after: () => requests.answered() });
  const checklists = await DefaultChecklistService.create({
    config,
    logger,
    clock,
  });
  const client = await migratedClient(database);
  const store = DatabaseAssessmentStore.create({ client });
  const ownership = readOwnershipConfig(config);
  const permissions = RememberedPermissions.create({
    inner: deps.permissions,
    auth,
    clock,
  });
  const runs = DatabaseReconciliationStore.create({ client });
  const guard = GuardWatch.create({ store: runs, clock, logger });
  // So that no request has to wait for it.
  await guard.renew();
  const { directory, reader } = createCatalogReading({
    deps,
    ownership,
    clock,
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
  const viewers = VisibleServicesReader.create({
    permissions,
    permissionsRegistry: deps.permissionsRegistry,
    visibility: DefaultVisibilityReader.create({
      catalog: deps.catalog,
      auth,
      serviceFilter: readServiceFilter(config),
      clock,
    }),
  });
  const lookups = createLookups({
    deps: { ...deps, permissions },
    viewers,
    store: DatabaseOwnershipStore.create({ client }),
    gaps: DatabaseGapStore.create({ client }),
    reviews: runs,
    checklists,
    directory,
    guard,
    clock,
  });
  const known = { checklists, directory, clock };
  const {
    portfolio,
    selector,
    start: startPortfolio,
  } = createPortfolio({
    deps,
    viewers,
    store: DatabasePortfolioStore.create({ client, clock }),
    ...known,
  });
  const campaigns = createCampaigns({
    deps: { ...deps, permissions },
    database: { client },
    viewers,
    selector,
    ...known,
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
    turns,
  });
  const timely = {
    deps,
    due: DatabaseDueStore.create({ client }),
    services: runs,
    checklists,
    signals,
    clock,
    turns,
  };
  const due = createDueChanges(timely);
  const recompute = createRecompute(timely);
  const notices = createNotices({
    deps,
    findings: DatabaseFindingStore.create({ client }),
    notices: DatabaseNoticeStore.create({ client }),
    ...known,
  });
  const inbox = createInbox({
    deps,
    viewers,
    store: DatabaseInboxStore.create({ client }),
    ...known,
  });
  const { drafts, schedule: scheduleDrafts } = createDraftPreview({
    deps: { ...deps, permissions },
    store: DatabaseDraftVerdictStore.create({ client }),
    reviews: runs,
    checklists,
    viewers,
    clock,
    turns,
  });
  const schedule = async () => {
    await scheduleRuns();
    await due.schedule();
    await recompute.schedule();
    await scheduleDrafts();
    await campaigns.schedule();
    await notices.schedule();
    startPortfolio();
  };
  const router = createRouter({
    requests,
    capabilities: [
      createChecklistRouter({ checklists: guarded.checklists, httpAuth }),
      createDraftRouter({ drafts, httpAuth }),
      createOwnershipRouter({ lookups, httpAuth }),
      createReconciliationRouter({ reconciliation, httpAuth }),
      createPortfolioRouter({ portfolio, httpAuth }),
      createCampaignRouter({ ...campaigns, httpAuth }),
      createAssessmentRouter({ assessments: guarded.assessments, httpAuth }),
      createDecisionRouter({ ...guarded, httpAuth }),
      createInboxRouter({ inbox, httpAuth }),
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
