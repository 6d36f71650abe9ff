import { NotAllowedError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { theDeparture } from '../../__testUtils__/theLookups';
import { handOverList } from './departureWords';

const PATH = '/owners/user/default/jane/departure';
const OF_JANE = 'departure of user:default/jane';

async function lookAhead() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Look ahead' }),
  );
}

describe('DeparturePage', () => {
  it('says that it is logged, and asks nothing before somebody wants it', async () => {
    const { api } = await renderPage(PATH);
    expect(await screen.findByText('This is logged')).toBeVisible();
    expect(api.asked.map(({ of }) => of)).not.toContain(OF_JANE);
    await lookAhead();
    expect(api.asked.map(({ of }) => of)).toContain(OF_JANE);
  });

  it('shows verdicts that change, emptied groups and lost duties', async () => {
    await renderPage(PATH);
    await lookAhead();
    const result = await screen.findByRole('region', {
      name: 'What would be lost',
    });
    expect(result).toHaveTextContent(
      /Refund agentConditional Gowould becomeNo-Go/,
    );
    expect(
      within(result).getByRole('heading', {
        name: '2 services lose whoever answers for an area, an item or a plan, 1 verdict changes',
      }),
    ).toBeVisible();
    expect(result).toHaveTextContent(/Claims triagestaysNo-Go/);
    expect(result).toHaveTextContent(
      /Covered by somebody else: 3 other things\.$/,
    );
    expect(result).toHaveTextContent(/Groups that would have nobody left/);
    expect(result).toHaveTextContent(/Area: Risk, through data/i);
    expect(
      screen.getByRole('button', { name: 'Copy hand-over list' }),
    ).toBeVisible();
  });

  it('tells whoever may not, before or after they ask', async () => {
    const api = new InMemoryAiReadinessApi();
    api.lookupFailure = new NotAllowedError('no');
    await renderPage(PATH, api);
    await lookAhead();
    expect(await screen.findByText('You may not look at this')).toBeVisible();
  });

  it('is calm when nothing would be lost', async () => {
    const api = new InMemoryAiReadinessApi();
    api.departure = {
      ...theDeparture,
      emptiedGroups: [],
      losses: [],
      flips: [],
      kept: 1,
    };
    await renderPage(PATH, api);
    await lookAhead();
    expect(await screen.findByText('Nothing would be lost')).toBeVisible();
    expect(
      screen.getByText('Covered by somebody else: 1 other thing.'),
    ).toBeVisible();
  });
});

describe('handOverList', () => {
  it('is plain text, by service', () => {
    const list = handOverList(
      'Jane Doe',
      theDeparture,
      id => `2.1 ${id}`,
      ref => `https://portal/${ref}`,
    );
    expect(list.split('\n')).toEqual([
      'Hand-over: Jane Doe',
      '2 services lose whoever answers for an area, an item or a plan, 1 verdict changes',
      '',
      'Groups that need a new member:',
      '- Data office (group:default/data)',
      '',
      'Refund agent (component:default/refund-agent)',
      '  https://portal/component:default/refund-agent',
      '  would go from Conditional Go to No-Go',
      '- [ ] Area: Risk',
      '',
      'Claims triage (component:default/claims-triage)',
      '  https://portal/component:default/claims-triage',
      '  stays No-Go',
      '- [ ] Condition to close: 2.1 data-quality (Data)',
    ]);
  });
});
