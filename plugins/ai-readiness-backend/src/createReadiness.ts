import type {
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizedAssessmentService } from './assessment/AuthorizedAssessmentService';
import { DatabaseAssessmentStore } from './assessment/DatabaseAssessmentStore';
import { DefaultAssessmentService } from './assessment/DefaultAssessmentService';
import { LookTaker } from './assessment/LookTaker';
import { createAssessmentRouter } from './assessment/router';
import { DefaultCatalogReader } from './catalog/DefaultCatalogReader';
import { createChecklistRouter, DefaultChecklistService } from './checklist';
import { readOwnershipConfig, readServiceFilter } from './config';
import { migratedClient } from './database/migrate';
import { DatabaseHistoryStore } from './history/DatabaseHistoryStore';
import { openApiDocument } from './openapi/openApiDocument';
import { createRouter } from './router';

/** What the plugin gets from the backend it runs in. */
export interface ReadinessDeps {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
}

/** Puts the parts together: the one place that knows all of them. */
export async function createReadiness(deps: ReadinessDeps): Promise<{
  router: ReturnType<typeof createRouter>;
  /** Without the permission decorator: for what the plugin does itself. */
  assessments: DefaultAssessmentService;
}> {
  const { auth, catalog, config, database, httpAuth, logger } = deps;
  const checklists = await DefaultChecklistService.create({ config, logger });
  const client = await migratedClient(database);
  const store = DatabaseAssessmentStore.create({ client });
  const ownership = readOwnershipConfig(config);
  const clock = () => new Date().toISOString();
  const looks = LookTaker.create({
    store,
    catalog: DefaultCatalogReader.create({ catalog, auth, ownership }),
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
    permissions: deps.permissions,
    auth,
    userInfo: deps.userInfo,
  });
  const router = createRouter({
    capabilities: [
      createChecklistRouter({ checklists }),
      createAssessmentRouter({ assessments: authorized, httpAuth }),
    ],
    openApi: openApiDocument,
  });
  return { router, assessments };
}
