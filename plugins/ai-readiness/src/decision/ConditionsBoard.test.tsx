import { NotAllowedError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aViewer } from '../__testUtils__/aReview';
import { enter } from '../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { aCondition, aDecidedReview } from '../__testUtils__/theDecision';

const HERS = { owner: 'group:default/platform' };
const LATE = { id: 'late', deadline: '2026-03-09', state: 'lapsed' as const };

async function renderBoard(changes: Partial<Review> = {}) {
  const api = new InMemoryAiReadinessApi(
    aDecidedReview({ conditions: [aCondition(HERS)], ...changes }),
  );
  const rendered = await renderReview({ api, path: '/?view=decision' });
  return {
    ...rendered,
    board: await screen.findByRole('region', { name: 'Conditions' }),
  };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const column = (name: string | RegExp) => screen.getByRole('region', { name });

describe('ConditionsBoard', () => {
  it('shows conditions by how much they press', async () => {
    await renderBoard({
      conditions: [
        aCondition(LATE),
        aCondition({ id: 'soon', deadline: '2026-03-17' }),
        aCondition({ id: 'later', deadline: '2026-03-18' }),
        aCondition({
          id: 'closed',
          state: 'closed',
          closed: {
            at: '2026-03-10T08:00:00.000Z',
            by: 'user:default/jane',
            evidenceId: 'e',
          },
        }),
      ],
    });
    expect(column(/^Overdue/)).toHaveTextContent('Was due yesterday (9 Mar)');
    expect(column('Due within 7 days')).toHaveTextContent(
      'Due in 7 days (17 Mar)',
    );
    expect(column('Later')).toHaveTextContent('Due in 8 days (18 Mar)');
    await userEvent.click(button('1 closed'));
    expect(screen.getByText(/^Closed/)).toHaveTextContent('by');
  });

  it('says plan, owner and whether they can, risk, and how often extended', async () => {
    const { board, search } = await renderBoard({
      conditions: [
        aCondition({
          ownerLiveness: 'empty-group',
          reopenedAt: '2026-03-10T08:00:00.000Z',
          extensions: [
            {
              from: '2026-03-20',
              to: '2026-04-09',
              reason: 'Waits for the vendor.',
              by: 'user:default/jane',
              at: '2026-03-09T12:00:00.000Z',
            },
          ],
        }),
      ],
    });
    expect(board).toHaveTextContent('Agree on a breakeven threshold.');
    expect(board).toHaveTextContent('group has no members');
    expect(board).toHaveTextContent('A month without a threshold.');
    expect(board).toHaveTextContent('1 time');
    expect(board).toHaveTextContent('Waits for the vendor.');
    expect(board).toHaveTextContent('its item is open again');
    await userEvent.click(
      within(board).getByRole('button', { name: '1.2 Stop conditions' }),
    );
    expect(search()).toBe('?view=decision&item=stop-conditions');
  });

  it('closes with evidence, and says that this states the item met', async () => {
    const { api } = await renderBoard();
    await userEvent.click(button('Close the condition of 1.2'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('states 1.2 met, in your name');
    const close = within(dialog).getByRole('button', { name: 'Close it' });
    await enter(within(dialog).getByLabelText(/Title/), 'Thresholds');
    await userEvent.click(close);
    expect(dialog).toHaveTextContent('Give a link or a note');
    await enter(within(dialog).getByLabelText('Note'), 'Agreed on Monday.');
    await userEvent.click(close);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes).toEqual([
      {
        of: 'condition-1',
        revision: 7,
        idempotencyKey: expect.any(String),
        body: {
          evidence: {
            kind: 'document',
            title: 'Thresholds',
            note: 'Agreed on Monday.',
            collectedOn: '2026-03-10',
          },
        },
      },
    ]);
    expect(button('1 closed')).toBeVisible();
  });

  it('extends within the policy, with a reason', async () => {
    const { api, board } = await renderBoard();
    await userEvent.click(button('Extend the condition of 1.2'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('It was extended never before');
    expect(dialog).toHaveTextContent('to 8 June 2026 at the latest');
    const send = within(dialog).getByRole('button', { name: 'Extend it' });
    const day = within(dialog).getByLabelText(/New deadline/);
    await enter(within(dialog).getByLabelText(/Why/), 'The vendor is late.');
    await userEvent.type(day, '2026-06-09');
    expect(send).toBeDisabled();
    await userEvent.clear(day);
    await userEvent.type(day, '2026-06-08');
    await userEvent.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes[0].body).toEqual({
      deadline: '2026-06-08',
      reason: 'The vendor is late.',
    });
    expect(board).toHaveTextContent('The vendor is late.');
  });

  it('keeps what was written when it fails or somebody was faster', async () => {
    const { api } = await renderBoard();
    await userEvent.click(button('Extend the condition of 1.2'));
    const dialog = await screen.findByRole('dialog');
    await enter(within(dialog).getByLabelText(/Why/), 'The vendor is late.');
    await userEvent.type(
      within(dialog).getByLabelText(/New deadline/),
      '2026-05-01',
    );
    const send = within(dialog).getByRole('button', { name: 'Extend it' });
    api.failure = new NotAllowedError('Only leaders extend.');
    await userEvent.click(send);
    expect(await screen.findByText(/Only leaders extend/)).toBeVisible();
    api.byAnother(review => review);
    await userEvent.click(send);
    expect(
      await screen.findByText(/somebody else has changed this review/),
    ).toBeVisible();
    expect(within(dialog).getByLabelText(/Why/)).toHaveValue(
      'The vendor is late.',
    );
    await userEvent.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes[0].revision).toBe(8);
  });

  it.each<[string, Partial<Review>, string, RegExp]>([
    [
      'to who may not decide',
      {
        viewer: aViewer({
          mayDecide: { allowed: false, because: 'Only leaders decide.' },
        }),
      },
      'Extend',
      /Only leaders decide/,
    ],
    [
      'to its owner through a group',
      { conditions: [aCondition({ owner: 'group:default/claims' })] },
      'Extend',
      /You work it off/,
    ],
    [
      'beyond the policy',
      { conditions: [aCondition({ ...HERS, deadline: '2026-06-08' })] },
      'Extend',
      /as far ahead as it may be/,
    ],
    [
      'to who may not state the area',
      { viewer: aViewer({ mayStateAreas: ['data'] }) },
      'Close',
      /Only people who answer for business may state/,
    ],
  ])('refuses %s, with the reason', async (_, changes, action, reason) => {
    await renderBoard(changes);
    const refused = button(`${action} the condition of 1.2`);
    await waitFor(() =>
      expect(refused).toHaveAttribute('aria-disabled', 'true'),
    );
    expect(refused).toHaveAccessibleDescription(reason);
    await userEvent.click(refused);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
