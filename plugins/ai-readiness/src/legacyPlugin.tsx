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
import { pageRouteRef, readinessRouteRef } from './routes';

/** The AI readiness plugin for the legacy frontend system. @public */
export const aiReadinessPlugin = createPlugin({
  id: 'ai-readiness',
  routes: { root: pageRouteRef, readiness: readinessRouteRef },
  apis: [
    createApiFactory({
      api: aiReadinessApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AiReadinessClient(deps),
    }),
  ],
});

/**
 * The page over all AI services, for a `Route` of the app; see
 * `docs/install.md`.
 * @public
 */
export const AiReadinessPage = aiReadinessPlugin.provide(
  createRoutableExtension({
    name: 'AiReadinessPage',
    mountPoint: pageRouteRef,
    component: () =>
      import('./ownership/AiReadinessPage').then(m => m.AiReadinessPage),
  }),
);

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

/** What a User or Group is accountable for, as a card for their page. @public */
export const EntityAccountableForCard = aiReadinessPlugin.provide(
  createComponentExtension({
    name: 'EntityAccountableForCard',
    component: {
      lazy: () =>
        import('./ownership/cards/AccountableForCard').then(
          m => m.AccountableForCard,
        ),
    },
  }),
);

/** Who answers for which area, as a card for the page of an AI service. @public */
export const EntityOwnersByAreaCard = aiReadinessPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnersByAreaCard',
    component: {
      lazy: () =>
        import('./ownership/cards/OwnersByAreaCard').then(
          m => m.OwnersByAreaCard,
        ),
    },
  }),
);
