import { resolve } from 'node:path';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { answerSourcesExtensionPoint } from 'backstage-plugin-ai-readiness-node';
import { readAnswersFile } from './readAnswersFile';

/**
 * Gives the example company's AI services the answers of `demo.answers`, so
 * that verdicts of every kind are on screen. For the demo portal only.
 */
export default createBackendModule({
  pluginId: 'ai-readiness',
  moduleId: 'example-answers',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        sources: answerSourcesExtensionPoint,
      },
      async init({ config, sources }) {
        const file = config.getOptionalString('demo.answers');
        if (!file) return;
        sources.addSource({
          name: 'Example company',
          read: () => readAnswersFile(resolve(file), new Date().toISOString()),
        });
      },
    });
  },
});
