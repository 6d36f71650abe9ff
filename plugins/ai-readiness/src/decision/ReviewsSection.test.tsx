import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aViewer } from '../__testUtils__/aReview';
import { enter } from '../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { theChecklist } from '../__testUtils__/theChecklist';
import { aDecidedReview, aFollowUpReview } from '../__testUtils__/theDecision';

const DONE = aFollowUpReview({
  id: 'done',
  state: 'done',
  completed: {
    at: '2026-02-10T09:00:00.000Z',
    by: 'user:default/jane',
    outcome: 'confirm',
    note: 'Runs well.',
    kpis: [{ name: 'Handling time', unit: 'min', baseline: 30, value: 12 }],
  },
});

async function renderReviews(changes: Partial<Review> = {}) {
  const api = new InMemoryAiReadinessApi(aDecidedReview(changes));
  api.getChecklist = async () => ({
    ...theChecklist,
    gates: theChecklist.gates.map(gate => ({
      ...gate,
      items: gate.items.map(item => ({
        ...item,
        reassessOn: item.id === 'data-owners' ? ['model' as const] : [],
      })),
    })),
  });
  const rendered = await renderReview({ api, path: '/?view=decision' });
  return {
    ...rendered,
    section: await screen.findByRole('region', { name: 'Reviews' }),
  };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('ReviewsSection', () => {
  it('says what is due when, and what came out of what is done', async () => {
    const { section } = await renderReviews({
      reviews: [
        aFollowUpReview({ id: 'a', dueOn: '2026-02-20', state: 'overdue' }),
        aFollowUpReview(),
        DONE,
      ],
    });
    const [first, second] = within(section).getAllByRole('listitem');
    expect(first).toHaveTextContent(/Overdue.*was due 18 days ago \(20 Feb\)/);
    expect(second).toHaveTextContent(
      /30-day review.*Upcoming.*due in 36 days \(15 Apr\)/,
    );
    expect(section).not.toHaveTextContent('Runs well.');
    await userEvent.click(button('1 done'));
    expect(section).toHaveTextContent('Runs well.');
    expect(
      within(section).getByRole('row', { name: 'Handling time 30 min 12 min' }),
    ).toBeVisible();
  });

  it('completes one, with figures beside the baseline of the last', async () => {
    const { api } = await renderReviews({
      reviews: [aFollowUpReview(), DONE],
    });
    await userEvent.click(button('Complete: 30-day review'));
    const dialog = within(await screen.findByRole('dialog'));
    const send = dialog.getByRole('button', { name: 'Complete it' });
    await enter(dialog.getByLabelText(/What came out/), 'Within limits.');
    expect(send).toBeDisabled();
    await userEvent.click(dialog.getByRole('radio', { name: /Restrict/ }));
    expect(dialog.getByLabelText('Before the service, row 1')).toHaveValue(30);
    expect(dialog.getByText('Last time: 12')).toBeVisible();
    await enter(dialog.getByLabelText('Now, row 1'), '11.5');
    await userEvent.click(dialog.getByRole('button', { name: 'Add a figure' }));
    await enter(dialog.getByLabelText('Figure, row 2'), 'Rework');
    await enter(dialog.getByLabelText('Now, row 2'), '3');
    await userEvent.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes).toMatchObject([
      {
        of: 'review-1',
        revision: 7,
        body: {
          outcome: 'restrict',
          note: 'Within limits.',
          kpis: [
            { name: 'Handling time', unit: 'min', baseline: 30, value: 11.5 },
            { name: 'Rework', value: 3 },
          ],
          itemIds: [],
        },
      },
    ]);
  });

  it('asks which items have to be assessed again', async () => {
    const { api } = await renderReviews();
    await userEvent.click(button('Complete: 30-day review'));
    const dialog = within(await screen.findByRole('dialog'));
    await enter(dialog.getByLabelText(/What came out/), 'In doubt.');
    await userEvent.click(dialog.getByRole('radio', { name: /Assess items/ }));
    const send = dialog.getByRole('button', { name: 'Complete it' });
    expect(send).toBeDisabled();
    expect(dialog.queryByLabelText('2.2 Area owners')).toBeNull();
    await userEvent.click(dialog.getByLabelText('2.1 Data owners'));
    await userEvent.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes).toMatchObject([
      { body: { outcome: 'reassess', itemIds: ['data-owners'] } },
    ]);
  });

  it.each<[string, Partial<Review>, RegExp]>([
    [
      'to who may not',
      {
        viewer: aViewer({
          mayCompleteReviews: {
            allowed: false,
            because: 'Only reviewers may.',
          },
        }),
      },
      /Only reviewers may/,
    ],
    [
      'before its items are assessed again',
      {
        reviews: [
          aFollowUpReview({
            openedAt: '2026-01-01T08:00:00.000Z',
            items: [
              { id: 'stop-conditions', number: '1.2' },
              { id: 'process-baseline', number: '1.1' },
            ],
          }),
        ],
      },
      /First assess again what it is about: 1\.2\./,
    ],
  ])('refuses to complete one %s', async (_, changes, reason) => {
    await renderReviews(changes);
    expect(button('Complete: 30-day review')).toHaveAccessibleDescription(
      reason,
    );
  });

  it('opens a re-review of what the change affects, adjustable', async () => {
    const { api, section } = await renderReviews();
    await userEvent.click(button('Something changed'));
    const dialog = within(await screen.findByRole('dialog'));
    await enter(dialog.getByLabelText(/What changed/), 'A smaller model.');
    expect(
      dialog.getByRole('button', { name: /^Put 0 items back/ }),
    ).toBeDisabled();
    await userEvent.selectOptions(
      dialog.getByLabelText('What happened'),
      'model',
    );
    expect(dialog.getByLabelText('2.1 Data owners')).toBeChecked();
    expect(dialog.getByText(/by 24 March 2026/)).toBeVisible();
    await userEvent.click(dialog.getByLabelText('1.1 Process baseline'));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Put 2 items back to not assessed' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes).toMatchObject([
      {
        of: 're-review',
        body: {
          trigger: 'model',
          note: 'A smaller model.',
          itemIds: ['data-owners', 'process-baseline'],
        },
        idempotencyKey: expect.any(String),
      },
    ]);
    expect(section).toHaveTextContent('Re-review (model changed)');
    expect(section).toHaveTextContent('A smaller model.');
  });

  it('lets nobody open one who may not change the review', async () => {
    await renderReviews({
      viewer: aViewer({ mayState: false, because: 'A guest can’t.' }),
      reviews: [],
    });
    expect(button('Something changed')).toHaveAccessibleDescription(
      'A guest can’t.',
    );
  });
});
