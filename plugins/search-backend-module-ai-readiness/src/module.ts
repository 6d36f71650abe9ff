import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { readSearchConfig } from './config';
import { ReadinessCollatorFactory } from './ReadinessCollatorFactory';
import { ReadinessReader } from './ReadinessReader';

/**
 * Adds the readiness of AI services to the portal's search.
 * @public
 */
export const searchModuleAiReadiness = createBackendModule({
  pluginId: 'search',
  moduleId: 'ai-readiness',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const { schedule, ...documents } = readSearchConfig(config);
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: ReadinessCollatorFactory.create({
            reader: ReadinessReader.create({ auth, discovery }),
            ...documents,
          }),
        });
      },
    });
  },
});
