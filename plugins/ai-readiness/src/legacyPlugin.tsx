import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { AiReadinessClient } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from './api/aiReadinessApiRef';
import { readinessRouteRef } from './routes';

/** The AI readiness plugin for the legacy frontend system. @public */
export const aiReadinessPlugin = createPlugin({
  id: 'ai-readiness',
  routes: { readiness: readinessRouteRef },
  apis: [
    createApiFactory({
      api: aiReadinessApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AiReadinessClient(deps),
    }),
  ],
});

/**
 * The Readiness tab, for an `EntityLayout.Route`; see `docs/install.md`.
 * @public
 */
export const EntityReadinessContent = aiReadinessPlugin.provide(
  createRoutableExtension({
    name: 'EntityReadinessContent',
    mountPoint: readinessRouteRef,
    component: () => import('./assessment/ReviewPage').then(m => m.ReviewPage),
  }),
);

/** The verdict as a card for the overview page. @public */
export const EntityReadinessCard = aiReadinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessCard',
    component: {
      lazy: () =>
        import('./assessment/EntityReadinessCard').then(
          m => m.EntityReadinessCard,
        ),
    },
  }),
);
