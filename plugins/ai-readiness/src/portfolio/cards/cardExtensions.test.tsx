import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { InMemoryPortfolioApi } from '../../__testUtils__/InMemoryPortfolioApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import aiReadinessPlugin, {
  aiReadinessApiRef,
  portfolioApiRef,
} from '../../index';
import {
  EntityDomainReadinessCard,
  EntityGroupReadinessCard,
  EntitySystemReadinessCard,
} from '../../legacy';

const TITLE = 'Readiness of AI services';

function anEntity(kind: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'claims', namespace: 'default' },
  };
}

const NAMES = {
  Group: 'entity-card:ai-readiness/group-readiness',
  System: 'entity-card:ai-readiness/system-readiness',
  Domain: 'entity-card:ai-readiness/domain-readiness',
} as const;

function open(name: (typeof NAMES)[keyof typeof NAMES], kind: string) {
  renderTestApp({
    extensions: [
      createTestEntityPage({ entity: anEntity(kind) }),
      aiReadinessPlugin.getExtension(name),
    ],
    apis: [
      [aiReadinessApiRef, new InMemoryAiReadinessApi()],
      [portfolioApiRef, new InMemoryPortfolioApi()],
    ],
  });
}

describe('the cards of groups, systems and domains', () => {
  it.each(['Group', 'System', 'Domain'] as const)(
    'show on a %s',
    async kind => {
      open(NAMES[kind], kind);
      expect(await screen.findByText(TITLE)).toBeVisible();
      expect(await screen.findByText('3 AI services')).toBeVisible();
      // There is no page in this portal that could show them.
      expect(
        screen.queryByText('Show on the scorecard'),
      ).not.toBeInTheDocument();
    },
  );

  it('are on nothing else', async () => {
    open(NAMES.Group, 'User');
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it.each([
    ['Group', <EntityGroupReadinessCard variant="gridItem" />],
    ['System', <EntitySystemReadinessCard variant="gridItem" />],
    ['Domain', <EntityDomainReadinessCard variant="gridItem" />],
  ])('are there for a %s in the legacy system', async (kind, card) => {
    await renderPortfolio(card, { entity: anEntity(kind) });
    expect(await screen.findByText('3 AI services')).toBeVisible();
  });
});
