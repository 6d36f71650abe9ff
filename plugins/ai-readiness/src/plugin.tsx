import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import ReadinessIcon from '@material-ui/icons/PlaylistAddCheck';
import {
  AiReadinessClient,
  PortfolioClient,
} from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from './api/aiReadinessApiRef';
import { portfolioApiRef } from './api/portfolioApiRef';
import { campaignExtensions } from './campaign/campaignExtensions';
import { draftExtensions } from './checklist/draft/draftExtensions';
import { aiServiceFilter } from './checklist/isAiService';
import { inboxExtensions } from './inbox/inboxExtensions';
import { cardExtensions } from './portfolio/cards/cardExtensions';
import { searchExtensions } from './portfolio/search/searchExtensions';
import { pageRouteRef, readinessRouteRef } from './routes';

const aiReadinessApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiReadinessApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AiReadinessClient(deps),
    }),
});

const portfolioApi = ApiBlueprint.make({
  name: 'portfolio',
  params: defineParams =>
    defineParams({
      api: portfolioApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PortfolioClient(deps),
    }),
});

const page = PageBlueprint.make({
  params: {
    path: '/ai-readiness',
    title: 'AI readiness',
    icon: <ReadinessIcon fontSize="inherit" />,
    routeRef: pageRouteRef,
    // The page brings the same header in both frontend systems.
    noHeader: true,
    loader: () =>
      import('./portfolio/AiReadinessPage').then(m => <m.AiReadinessPage />),
  },
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

const ownersByAreaCard = EntityCardBlueprint.makeWithOverrides({
  name: 'owners-by-area',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      type: 'content',
      filter: aiServiceFilter(apis.get(configApiRef)),
      loader: () =>
        import('./ownership/cards/OwnersByAreaCard').then(m => (
          <m.OwnersByAreaCard />
        )),
    }),
});

const accountableForCard = EntityCardBlueprint.make({
  name: 'accountable-for',
  params: {
    filter: { kind: { $in: ['user', 'group'] } },
    loader: () =>
      import('./ownership/cards/AccountableForCard').then(m => (
        <m.AccountableForCard />
      )),
  },
});

/**
 * The AI readiness plugin for the new frontend system: the page over all AI
 * services, tab and cards on entity pages, and the API that they use.
 * @public
 */
export const aiReadinessPlugin = createFrontendPlugin({
  pluginId: 'ai-readiness',
  title: 'AI Readiness',
  info: { packageJson: () => import('../package.json') },
  routes: { root: pageRouteRef, readiness: readinessRouteRef },
  extensions: [
    aiReadinessApi,
    portfolioApi,
    page,
    readinessContent,
    readinessCard,
    ownersByAreaCard,
    accountableForCard,
    ...campaignExtensions,
    ...cardExtensions,
    ...draftExtensions,
    ...inboxExtensions,
    ...searchExtensions,
  ],
});
