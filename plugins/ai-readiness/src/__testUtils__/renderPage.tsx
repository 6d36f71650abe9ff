import type { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { inboxApiRef } from '../api/inboxApiRef';
import { portfolioApiRef } from '../api/portfolioApiRef';
import { AiReadinessPage } from '../portfolio/AiReadinessPage';
import { pageRouteRef } from '../routes';
import { InMemoryAiReadinessApi } from './InMemoryAiReadinessApi';
import { InMemoryInboxApi } from './InMemoryInboxApi';
import { InMemoryPortfolioApi } from './InMemoryPortfolioApi';

const directory: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'jane', namespace: 'default' },
    spec: {
      profile: { displayName: 'Jane Doe', email: 'jane@example.com' },
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'data', namespace: 'default', title: 'Data office' },
    spec: { type: 'team', children: [] },
  },
];

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** The page over all services in a test app, at the given sub-page. */
export async function renderPage(
  path = '',
  api = new InMemoryAiReadinessApi(),
  me?: string,
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, api],
        [inboxApiRef, new InMemoryInboxApi()],
        [portfolioApiRef, new InMemoryPortfolioApi()],
        [catalogApiRef, catalogApiMock({ entities: directory })],
        [identityApiRef, mockApis.identity({ userEntityRef: me })],
      ]}
    >
      <Routes>
        <Route path="/ai-readiness/*" element={<AiReadinessPage />} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/ai-readiness${path}`],
      mountedRoutes: {
        '/ai-readiness': pageRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return {
    api,
    address: () => screen.getByTestId('address').textContent,
    /** The last query of a lookup. */
    lastAsked: (of: string) =>
      api.asked.filter(one => one.of === of).slice(-1)[0]?.query,
  };
}
