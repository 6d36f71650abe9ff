import type { Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/core-plugin-api';
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
  TestApiRegistry,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import {
  aiReadinessApiRef,
  AiReadinessPage,
  aiReadinessPlugin,
  campaignApiRef,
  EntityAccountableForCard,
  EntityOwnersByAreaCard,
  EntityReadinessCard,
  EntityReadinessContent,
  isAiService,
  portfolioApiRef,
} from './legacy';
import { InMemoryAiReadinessApi } from './__testUtils__/InMemoryAiReadinessApi';
import { InMemoryCampaigns } from './__testUtils__/InMemoryCampaigns';
import { InMemoryPortfolioApi } from './__testUtils__/InMemoryPortfolioApi';
import { theService } from './__testUtils__/renderReview';

const library: Entity = { ...theService, spec: { type: 'library' } };
const configApi = mockApis.config({
  data: {
    aiReadiness: { services: { filter: { 'spec.type': 'library' } } },
  },
});

async function render(element: JSX.Element) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, new InMemoryAiReadinessApi()],
        [portfolioApiRef, new InMemoryPortfolioApi()],
        [campaignApiRef, new InMemoryCampaigns()],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      <EntityProvider entity={theService}>{element}</EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

describe('the plugin in the legacy frontend system', () => {
  it('brings the APIs', () => {
    const apis = [...aiReadinessPlugin.getApis()].map(({ api }) => api);
    expect(apis).toEqual(
      expect.arrayContaining([aiReadinessApiRef, portfolioApiRef]),
    );
  });

  it('shows the tab', async () => {
    await render(
      <Routes>
        <Route path="/" element={<EntityReadinessContent />} />
      </Routes>,
    );
    expect(
      await screen.findByRole('region', { name: 'Verdict' }),
    ).toBeVisible();
  });

  it('shows the card, with the way to the tab', async () => {
    await render(<EntityReadinessCard tabPath="/ai" />);
    expect(
      await screen.findByRole('link', { name: 'Open the readiness review' }),
    ).toHaveAttribute('href', '/catalog/default/component/claims-triage/ai');
  });
});

describe('who is accountable, in the legacy frontend system', () => {
  it('shows the page', async () => {
    await render(
      <Routes>
        <Route path="/" element={<AiReadinessPage />} />
      </Routes>,
    );
    expect(
      await screen.findByRole('rowheader', { name: /Claims triage/ }),
    ).toBeVisible();
  });

  it('shows what somebody is accountable for, with the way to the tab', async () => {
    await render(<EntityAccountableForCard tabPath="/ai" />);
    expect(
      await screen.findByRole('link', {
        name: 'data-quality of Claims triage',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/ai?item=data-quality',
    );
    // There is no page in this portal that could show the rest.
    expect(screen.queryByText(/^Show/)).not.toBeInTheDocument();
  });

  it('shows the owners by area', async () => {
    await render(<EntityOwnersByAreaCard />);
    expect(await screen.findByText('Business')).toBeVisible();
    expect(screen.getByText('the group has no members')).toBeVisible();
  });
});

describe('isAiService', () => {
  it('decides by the default filter without a configuration', () => {
    expect(isAiService(theService)).toBe(true);
    expect(isAiService(library)).toBe(false);
  });

  it('follows the configured filter, as EntitySwitch hands it over', () => {
    const apis = TestApiRegistry.from([configApiRef, configApi]);
    expect(isAiService(library, { apis })).toBe(true);
    expect(isAiService(theService, { configApi })).toBe(false);
  });

  it('lets an entity opt out', () => {
    const annotations = { 'ai-readiness.io/enabled': 'false' };
    const metadata = { ...theService.metadata, annotations };
    expect(isAiService({ ...theService, metadata })).toBe(false);
  });
});
