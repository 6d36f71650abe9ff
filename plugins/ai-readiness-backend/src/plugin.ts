import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  type AnswerSource,
  answerSourcesExtensionPoint,
  ownerLivenessExtensionPoint,
} from 'backstage-plugin-ai-readiness-node';
import { createReadiness } from './createReadiness';
import {
  type RegisteredLivenessProvider,
  registerLivenessProvider,
} from './ownership/applyLivenessProviders';
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
    const livenessProviders: RegisteredLivenessProvider[] = [];
    env.registerExtensionPoint(ownerLivenessExtensionPoint, {
      addProvider: (provider, options) =>
        registerLivenessProvider(livenessProviders, provider, options),
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({ actionsRegistry, httpRouter, ...deps }) {
        const { router, assessments, actions, schedule } =
          await createReadiness({
            ...deps,
            livenessProviders,
          });
        httpRouter.use(router);
        actions.forEach(register => register(actionsRegistry));
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
