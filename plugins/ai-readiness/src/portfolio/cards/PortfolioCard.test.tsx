import type { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import { InMemoryPortfolioApi } from '../../__testUtils__/InMemoryPortfolioApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { aRow, nothing, thePage } from '../../__testUtils__/thePortfolio';
import { attentionWords } from './attentionWords';
import { PortfolioCard } from './PortfolioCard';

function anEntity(kind: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'claims', namespace: 'default' },
  };
}

describe('PortfolioCard', () => {
  it.each([
    ['Group', { owner: ['group:default/claims'] }],
    ['System', { system: ['system:default/claims'] }],
    ['Domain', { domain: ['domain:default/claims'] }],
  ])('asks for the services of a %s', async (kind, filter) => {
    const { api } = await renderPortfolio(<PortfolioCard />, {
      entity: anEntity(kind),
    });
    expect(await screen.findByText('3 AI services')).toBeVisible();
    expect(api.lastAsked('services')).toEqual({ ...filter, limit: 5 });
  });

  it('shows what needs attention, with the way to it', async () => {
    await renderPortfolio(<PortfolioCard tabPath="/ai" />, {
      entity: anEntity('Group'),
    });
    expect(
      await screen.findByRole('link', { name: '1 live without a decision' }),
    ).toHaveAttribute(
      'href',
      '/ai-readiness?owner=group:default/claims&flag=live-undecided',
    );
    const first = screen.getByRole('list', { name: 'What to look at first' });
    const [service, ...others] = within(first).getAllByRole('listitem');
    expect(service).toHaveTextContent(
      /Claims triage.*No-Go.*worth less than decided.*1 critical item open/,
    );
    expect(within(service).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/ai',
    );
    // The third of them waits for nothing.
    expect(others).toHaveLength(1);
    expect(
      screen.getByRole('link', { name: 'Show on the scorecard' }),
    ).toHaveAttribute('href', '/ai-readiness?owner=group:default/claims');
  });

  it('says that nothing needs attention', async () => {
    const api = new InMemoryPortfolioApi();
    api.page = { ...thePage, services: [aRow()], total: 1 };
    await renderPortfolio(<PortfolioCard />, {
      api,
      entity: anEntity('System'),
    });
    expect(
      await screen.findByText('None of them needs attention at the moment.'),
    ).toBeVisible();
  });

  it.each([
    ['Group', 'This group owns no AI service, and answers for none.'],
    ['Domain', 'This domain has no AI services.'],
  ])('is quiet on a %s without any', async (kind, words) => {
    const api = new InMemoryPortfolioApi();
    api.page = nothing;
    await renderPortfolio(<PortfolioCard />, { api, entity: anEntity(kind) });
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

describe('attentionWords', () => {
  const cases: [Partial<PortfolioRow>, string[]][] = [
    [{}, []],
    [{ open: 3, openCritical: 2 }, ['2 critical items open', '3 items open']],
    [{ open: 2, openCritical: 2 }, ['2 critical items open']],
    [{ due: { kind: 'review', on: '2026-03-13' } }, ['review due in 3 days']],
    [{ due: { kind: 'review', on: '2026-04-10' } }, []],
    [
      { ownershipGaps: 1, notAssessed: 4 },
      ['1 ownership gap', '4 not assessed'],
    ],
    [{ flags: ['break-glass'] }, ['in force by break-glass']],
  ];

  it.each(cases)('of %j are %j', (row, words) => {
    expect(attentionWords(aRow(row), '2026-03-10T09:00:00.000Z')).toEqual(
      words,
    );
  });
});
