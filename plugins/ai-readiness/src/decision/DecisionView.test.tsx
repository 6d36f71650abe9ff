import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import {
  aDecidedReview,
  aDecision,
  aDrift,
  aFollowUpReview,
} from '../__testUtils__/theDecision';

async function renderView(
  review = aDecidedReview(),
  api = new InMemoryAiReadinessApi(review),
) {
  const rendered = await renderReview({ api, path: '/?view=decision' });
  await screen.findByRole('region', { name: 'Decision in force' });
  return rendered;
}
const region = (name: string) => screen.getByRole('region', { name });

describe('decision in force', () => {
  it('says what was decided, by whom, when, why and for what', async () => {
    await renderView();
    const decision = region('Decision in force');
    expect(decision).toHaveTextContent('Conditional Go');
    expect(decision).toHaveTextContent('as the rules say');
    expect(decision).toHaveTextContent('yesterday (9 Mar) by');
    expect(within(decision).getByRole('link', { name: /mira/i })).toBeVisible();
    expect(decision).toHaveTextContent('Full launch');
    expect(decision).toHaveTextContent('16 March 2026');
    expect(decision).toHaveTextContent('The value is clear');
    expect(decision).toHaveTextContent('Answers can be slow');
    expect(within(decision).queryByText(/earlier decision/)).toBeNull();
  });

  it('tells apart two risks that read the same', async () => {
    const errors = jest.spyOn(console, 'error');
    const risk = { risk: 'It is slow.', accountable: 'user:default/jane' };
    await renderView(
      aDecidedReview({ decision: aDecision({ acceptedRisks: [risk, risk] }) }),
    );
    expect(
      within(region('Decision in force')).getAllByText(/It is slow/),
    ).toHaveLength(2);
    expect(JSON.stringify(errors.mock.calls)).not.toContain('same key');
    errors.mockRestore();
  });

  it('says who restricts the service, and in their words why', async () => {
    const completed = {
      outcome: 'restrict' as const,
      at: '2026-03-09T12:00:00.000Z',
      by: 'user:default/jane',
      note: 'Only for claims in English.',
      kpis: [],
    };
    const review = aDecidedReview({
      reviews: [aFollowUpReview({ state: 'done', completed })],
      drift: [aDrift({ code: 'restricted', items: [] })],
    });
    await renderView(review);
    for (const name of ['Verdict', 'Changed since the decision']) {
      expect(region(name)).toHaveTextContent(
        /Restricted by jane.*Only for claims in English/,
      );
    }
  });

  it('says why it is stricter than computed', async () => {
    await renderView(
      aDecidedReview({
        decision: aDecision({
          verdict: 'no-go',
          relation: 'stricter',
          stricterBecause: 'The season begins.',
        }),
      }),
    );
    const decision = region('Decision in force');
    expect(decision).toHaveTextContent('computed: Conditional Go');
    expect(decision).toHaveTextContent('The season begins.');
  });

  it('leads to the earlier ones when somebody asks', async () => {
    const first = aDecision({
      relation: 'looser',
      override: { reason: 'No other way.', until: '2026-02-01' },
    });
    const second = aDecision({ id: 'decision-2', number: 2 });
    const api = new InMemoryAiReadinessApi(
      aDecidedReview({ decision: second }),
    );
    api.decisions = [second, first];
    await renderView(api.review, api);
    await userEvent.click(
      screen.getByRole('button', { name: '1 earlier decision' }),
    );
    const list = await screen.findByRole('list', { name: 'Earlier decisions' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list).toHaveTextContent('Break-glass ended 1 Feb');
    expect(
      within(list).getByRole('link', { name: 'Memo of decision 1' }),
    ).toBeVisible();
  });

  it('says so when the earlier ones can’t be read, and tries again', async () => {
    const decision = aDecision({ id: 'decision-2', number: 2 });
    const api = new InMemoryAiReadinessApi(aDecidedReview({ decision }));
    const answer = api.getDecisions.bind(api);
    api.getDecisions = async () => {
      throw new Error('out of order');
    };
    await renderView(api.review, api);
    await userEvent.click(
      screen.getByRole('button', { name: '1 earlier decision' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('out of order');
    api.getDecisions = answer;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('list', { name: 'Earlier decisions' }),
    ).toBeVisible();
  });

  it('says what to do while nothing is decided', async () => {
    await renderView(aReview());
    expect(region('Decision in force')).toHaveTextContent(
      /Nobody has decided yet.*3 of 4 items are assessed. Answer the others first/,
    );
    expect(
      screen.queryByRole('region', { name: 'Changed since the decision' }),
    ).toBeNull();
    expect(screen.queryByRole('region', { name: 'Conditions' })).toBeNull();
  });
});

describe('drift', () => {
  it('is grouped by cause, with its items, its time and the way out', async () => {
    const { search } = await renderView(
      aDecidedReview({
        drift: [
          aDrift(),
          aDrift({ id: 'd2', code: 'evidence-expired', message: 'Too old.' }),
          aDrift({ id: 'd3', area: 'business', message: 'Another one.' }),
        ],
      }),
    );
    const drift = region('Changed since the decision');
    expect(
      within(drift)
        .getAllByRole('group')
        .map(group => group.getAttribute('aria-label')),
    ).toEqual(['An owner is gone', 'Evidence is gone']);
    const [owners] = within(drift).getAllByRole('group');
    expect(owners).toHaveTextContent('The data owner is gone.');
    expect(owners).toHaveTextContent('Another one.');
    expect(owners).toHaveTextContent('Since 1 hour ago (10 Mar)');
    expect(owners).toHaveTextContent('Name an owner in the catalog');
    await userEvent.click(
      within(owners).getAllByRole('button', { name: '2.1 Data owners' })[0],
    );
    expect(search()).toBe('?view=decision&item=data-owners');
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Do critical fields have an owner?',
    );
  });

  it('keeps what was set right again out of sight', async () => {
    await renderView(
      aDecidedReview({
        drift: [aDrift({ until: '2026-03-10T08:30:00.000Z' })],
      }),
    );
    const drift = region('Changed since the decision');
    expect(drift).toHaveTextContent('Nothing that it was decided on');
    expect(drift).not.toHaveTextContent('The data owner is gone.');
    await userEvent.click(
      within(drift).getByRole('button', { name: '1 set right again' }),
    );
    expect(drift).toHaveTextContent('From 10 Mar to 10 Mar');
  });
});
