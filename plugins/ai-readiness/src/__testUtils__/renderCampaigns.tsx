import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { campaignApiRef } from '../api/campaignApiRef';
import { SessionProvider } from '../api/SessionProvider';
import { CampaignsPage } from '../campaign/CampaignsPage';
import { pageRouteRef } from '../routes';
import { InMemoryAiReadinessApi } from './InMemoryAiReadinessApi';
import { InMemoryCampaigns } from './InMemoryCampaigns';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** The campaigns in a test app, at a path below them. */
export async function renderCampaigns(
  path = '',
  api = new InMemoryCampaigns(),
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, new InMemoryAiReadinessApi()],
        [campaignApiRef, api],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'Group',
                metadata: {
                  name: 'data',
                  namespace: 'default',
                  title: 'Data office',
                },
                spec: { type: 'team', children: [] },
              },
            ],
          }),
        ],
      ]}
    >
      <SessionProvider>
        <Routes>
          <Route path="/ai-readiness/campaigns/*" element={<CampaignsPage />} />
          <Route path="*" element={<>elsewhere</>} />
        </Routes>
      </SessionProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/ai-readiness/campaigns${path}`],
      mountedRoutes: {
        '/ai-readiness': pageRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return { api, address: () => screen.getByTestId('address').textContent };
}
