import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { AiReadinessClient } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from './api/aiReadinessApiRef';
import { aiServiceFilter } from './checklist/isAiService';
import { readinessRouteRef } from './routes';

const aiReadinessApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiReadinessApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AiReadinessClient(deps),
    }),
});

const readinessContent = EntityContentBlueprint.makeWithOverrides({
  name: 'readiness',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      path: '/readiness',
      title: 'Readiness',
      group: 'operation',
      routeRef: readinessRouteRef,
      filter: aiServiceFilter(apis.get(configApiRef)),
      loader: () =>
        import('./assessment/ReviewPage').then(m => <m.ReviewPage />),
    }),
});

const readinessCard = EntityCardBlueprint.makeWithOverrides({
  name: 'readiness',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      type: 'info',
      filter: aiServiceFilter(apis.get(configApiRef)),
      loader: () =>
        import('./assessment/LinkedReadinessCard').then(m => (
          <m.LinkedReadinessCard />
        )),
    }),
});

/**
 * The AI readiness plugin for the new frontend system: the Readiness tab and
 * card on AI services, and the API that they use.
 * @public
 */
export const aiReadinessPlugin = createFrontendPlugin({
  pluginId: 'ai-readiness',
  title: 'AI Readiness',
  info: { packageJson: () => import('../package.json') },
  routes: { readiness: readinessRouteRef },
  extensions: [aiReadinessApi, readinessContent, readinessCard],
});
