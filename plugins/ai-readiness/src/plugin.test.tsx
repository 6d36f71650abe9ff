import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { identityApiRef } from '@backstage/core-plugin-api';
import { screen } from '@testing-library/react';
import aiReadinessPlugin, {
  aiReadinessApiRef,
  campaignApiRef,
  portfolioApiRef,
} from './index';
import { InMemoryAiReadinessApi } from './__testUtils__/InMemoryAiReadinessApi';
import { InMemoryCampaigns } from './__testUtils__/InMemoryCampaigns';
import { InMemoryPortfolioApi } from './__testUtils__/InMemoryPortfolioApi';
import { theService } from './__testUtils__/renderReview';

const content = aiReadinessPlugin.getExtension(
  'entity-content:ai-readiness/readiness',
);
const card = aiReadinessPlugin.getExtension(
  'entity-card:ai-readiness/readiness',
);
const page = aiReadinessPlugin.getExtension('page:ai-readiness');
const accountableFor = aiReadinessPlugin.getExtension(
  'entity-card:ai-readiness/accountable-for',
);
const byArea = aiReadinessPlugin.getExtension(
  'entity-card:ai-readiness/owners-by-area',
);
const group = { ...theService, kind: 'Group', spec: { type: 'team' } };
const library = { ...theService, spec: { type: 'library' } };

function open(
  extension:
    | typeof content
    | typeof card
    | typeof byArea
    | typeof accountableFor,
  entity = theService,
  config = {},
) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), extension],
    apis: [
      [aiReadinessApiRef, new InMemoryAiReadinessApi()],
      [identityApiRef, mockApis.identity()],
    ],
    config: { aiReadiness: { services: config } },
  });
}

describe('the plugin in the new frontend system', () => {
  it('brings tab, card and API', () => {
    expect(aiReadinessPlugin.id).toBe('ai-readiness');
    expect(() =>
      aiReadinessPlugin.getExtension('api:ai-readiness'),
    ).not.toThrow();
  });

  it('shows the page, with the scorecard first', async () => {
    renderTestApp({
      extensions: [page],
      apis: [
        [aiReadinessApiRef, new InMemoryAiReadinessApi()],
        [portfolioApiRef, new InMemoryPortfolioApi()],
        [campaignApiRef, new InMemoryCampaigns()],
        [catalogApiRef, catalogApiMock()],
      ],
      initialRouteEntries: ['/ai-readiness'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    expect(
      await screen.findByRole('rowheader', { name: /Claims triage/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gaps' })).toHaveAttribute(
      'href',
      '/ai-readiness/gaps',
    );
  });

  it('shows on a group what it is accountable for', async () => {
    open(accountableFor, group);
    expect(
      await screen.findByText('2 AI services · 2 areas · 1 overdue'),
    ).toBeVisible();
  });

  it('shows owners by area on an AI service', async () => {
    open(byArea);
    expect(await screen.findByText('Owners by area')).toBeVisible();
  });

  it('shows the tab on an AI service', async () => {
    open(content);
    expect(
      await screen.findByRole('region', { name: 'Verdict' }),
    ).toBeVisible();
  });

  it('shows the card on an AI service', async () => {
    open(card);
    expect(await screen.findByText('AI readiness')).toBeVisible();
    expect(
      await screen.findByText(/0 of 2 gates passed · 1 ownership gap/),
    ).toBeVisible();
  });

  it.each([
    ['tab', content],
    ['card', card],
    ['card of owners by area', byArea],
    ['card of what somebody is accountable for', accountableFor],
  ])('shows no %s on anything else', async (_, extension) => {
    open(extension, library);
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it('follows the configured filter', async () => {
    open(content, library, { filter: { 'spec.type': 'library' } });
    expect(
      await screen.findByRole('region', { name: 'Verdict' }),
    ).toBeVisible();
  });
});
