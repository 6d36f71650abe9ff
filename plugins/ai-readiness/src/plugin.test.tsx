import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { identityApiRef } from '@backstage/core-plugin-api';
import { screen } from '@testing-library/react';
import aiReadinessPlugin, { aiReadinessApiRef } from './index';
import { InMemoryAiReadinessApi } from './__testUtils__/InMemoryAiReadinessApi';
import { theService } from './__testUtils__/renderReview';

const content = aiReadinessPlugin.getExtension(
  'entity-content:ai-readiness/readiness',
);
const card = aiReadinessPlugin.getExtension(
  'entity-card:ai-readiness/readiness',
);
const library = { ...theService, spec: { type: 'library' } };

function open(
  extension: typeof content | typeof card,
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
