import type { Entity } from '@backstage/catalog-model';
import { storageApiRef, type StorageApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { act, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { campaignApiRef } from '../api/campaignApiRef';
import { portfolioApiRef } from '../api/portfolioApiRef';
import { SessionProvider } from '../api/SessionProvider';
import { pageRouteRef } from '../routes';
import { InMemoryAiReadinessApi } from './InMemoryAiReadinessApi';
import { InMemoryCampaigns } from './InMemoryCampaigns';
import { InMemoryPortfolioApi } from './InMemoryPortfolioApi';

function Address() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="address">{pathname + search}</output>
      <button data-testid="back" onClick={() => navigate(-1)} />
    </>
  );
}

/** A part of the page over all services, or a card, in a test app. */
export async function renderPortfolio(
  part: ReactElement,
  options: {
    path?: string;
    api?: InMemoryPortfolioApi;
    reviews?: InMemoryAiReadinessApi;
    campaigns?: InMemoryCampaigns;
    /** What the card is on. */
    entity?: Entity;
    storageApi?: StorageApi;
  } = {},
) {
  const {
    path = '/ai-readiness',
    api = new InMemoryPortfolioApi(),
    reviews = new InMemoryAiReadinessApi(),
    campaigns = new InMemoryCampaigns(),
    entity,
    storageApi = mockApis.storage(),
  } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, reviews],
        [portfolioApiRef, api],
        [campaignApiRef, campaigns],
        [catalogApiRef, catalogApiMock()],
        [storageApiRef, storageApi],
      ]}
    >
      <SessionProvider>
        <EntityProvider entity={entity}>{part}</EntityProvider>
      </SessionProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/ai-readiness': pageRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return {
    api,
    address: () => screen.getByTestId('address').textContent,
    /** What the browser's Back does. */
    back: () => act(() => screen.getByTestId('back').click()),
  };
}
