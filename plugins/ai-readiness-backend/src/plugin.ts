import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { aiReadinessPermissions } from 'backstage-plugin-ai-readiness-common';
import {
  type AnswerSource,
  answerSourcesExtensionPoint,
} from 'backstage-plugin-ai-readiness-node';
import { createReadiness } from './createReadiness';
import { scheduleAnswerImport } from './tasks/scheduleAnswerImport';

/**
 * Stores assessments of AI services, reads who owns what from the catalog and
 * computes the verdict.
 * @public
 */
export const aiReadinessPlugin = createBackendPlugin({
  pluginId: 'ai-readiness',
  register(env) {
    const answerSources: AnswerSource[] = [];
    env.registerExtensionPoint(answerSourcesExtensionPoint, {
      addSource: source => answerSources.push(source),
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({ httpRouter, permissionsRegistry, ...deps }) {
        permissionsRegistry.addPermissions(aiReadinessPermissions);
        const { router, assessments, schedule } = await createReadiness(deps);
        httpRouter.use(router);
        await schedule();
        const { auth, logger, scheduler } = deps;
        await scheduleAnswerImport(answerSources, {
          assessments,
          auth,
          logger,
          scheduler,
        });
      },
    });
  },
});
