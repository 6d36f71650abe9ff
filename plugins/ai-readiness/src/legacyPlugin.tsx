import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import {
  AiReadinessClient,
  CampaignClient,
  DraftClient,
  InboxClient,
  PortfolioClient,
  READINESS_DOCUMENT_TYPE,
} from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from './api/aiReadinessApiRef';
import { campaignApiRef } from './api/campaignApiRef';
import { draftApiRef } from './api/draftApiRef';
import { inboxApiRef } from './api/inboxApiRef';
import { portfolioApiRef } from './api/portfolioApiRef';
import { INBOX_WIDGET } from './inbox/inboxWidgetParts';
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
    createApiFactory({
      api: draftApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new DraftClient(deps),
    }),
    createApiFactory({
      api: campaignApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new CampaignClient(deps),
    }),
    createApiFactory({
      api: portfolioApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PortfolioClient(deps),
    }),
    createApiFactory({
      api: inboxApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new InboxClient(deps),
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
      import('./portfolio/AiReadinessPage').then(m => m.AiReadinessPage),
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

/** The AI services of a Group in figures, as a card for its page. @public */
export const EntityGroupReadinessCard = portfolioCard(
  'EntityGroupReadinessCard',
);

/** The AI services of a System in figures, as a card for its page. @public */
export const EntitySystemReadinessCard = portfolioCard(
  'EntitySystemReadinessCard',
);

/** The AI services of a Domain in figures, as a card for its page. @public */
export const EntityDomainReadinessCard = portfolioCard(
  'EntityDomainReadinessCard',
);

function portfolioCard(name: string) {
  return aiReadinessPlugin.provide(
    createComponentExtension({
      name,
      component: {
        lazy: () =>
          import('./portfolio/cards/PortfolioCard').then(m => m.PortfolioCard),
      },
    }),
  );
}

/** What waits for the person who looks, for a home page. @public */
export const MyReadinessWorkCard = aiReadinessPlugin.provide(
  createCardExtension<{
    /** The path that the Readiness tab's route was given. */
    tabPath?: string;
  }>(INBOX_WIDGET),
);

/**
 * An AI service among the hits of the search page; see `docs/install.md`.
 * @public
 */
export const ReadinessSearchResultListItem = aiReadinessPlugin.provide(
  createSearchResultListItemExtension({
    name: 'ReadinessSearchResultListItem',
    predicate: ({ type }) => type === READINESS_DOCUMENT_TYPE,
    component: () =>
      import('./portfolio/search/ReadinessSearchResult').then(
        m => m.ReadinessSearchResult,
      ),
  }),
);
