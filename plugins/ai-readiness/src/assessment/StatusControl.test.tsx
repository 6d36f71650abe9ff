import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aReview, aViewer } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { withItem } from './itemChanges';

const GATE_1 = '/?gate=business-value';

const because = 'A guest can’t state items.';
const refused = { allowed: false, because };
const aReader: Partial<Review['viewer']> = {
  mayState: false,
  because,
  areas: [],
  mayStateAreas: [],
  mayDecide: refused,
  mayOverride: refused,
  mayApproveExemptions: refused,
  mayCompleteReviews: refused,
};

function choice(number: string, name: string) {
  const group = screen.getByRole('radiogroup', { name: `Status of ${number}` });
  return within(group).getByRole('radio', { name });
}

describe('StatusControl', () => {
  it('states an item with one click and says that it is saved', async () => {
    const { api } = await renderReview({ path: GATE_1 });
    await userEvent.click(choice('1.2', 'Partly'));
    expect(choice('1.2', 'Partly')).toBeChecked();
    await waitFor(() => expect(screen.getByText('Saved')).toBeVisible());
    expect(api.writes).toEqual([
      {
        itemId: 'stop-conditions',
        body: { status: 'partially-met' },
        revision: 7,
      },
    ]);
  });

  it('states an item with the arrow keys', async () => {
    const { api } = await renderReview({ path: GATE_1 });
    act(() => choice('1.2', 'Met').focus());
    await userEvent.keyboard('{ArrowLeft}');
    expect(choice('1.2', 'Not met')).toBeChecked();
    expect(choice('1.2', 'Not met')).toHaveFocus();
    await waitFor(() => expect(api.review.revision).toBe(8));
  });

  it('takes the statement back when the chosen one is chosen again', async () => {
    const { api } = await renderReview({ path: GATE_1 });
    await userEvent.click(choice('1.1', 'Met'));
    expect(choice('1.1', 'Met')).not.toBeChecked();
    await waitFor(() =>
      expect(api.writes[0]?.body).toEqual({ status: 'not-assessed' }),
    );
  });

  it('shows the choice at once, and an undo brings it back', async () => {
    const api = new InMemoryAiReadinessApi();
    await renderReview({ api, path: GATE_1 });
    await userEvent.click(choice('1.1', 'Met'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(choice('1.1', 'Met')).toBeChecked();
    await waitFor(() =>
      expect(api.writes.map(({ body }) => body)).toEqual([
        { status: 'not-assessed' },
        { undo: true },
      ]),
    );
    expect(api.review.items[0]).toEqual(aReview().items[0]);
  });

  it('says with the undo that the verdict is another one now', async () => {
    const api = new InMemoryAiReadinessApi();
    const state = api.stateItem.bind(api);
    api.stateItem = async (...change) => {
      const { verdict, ...review } = await state(...change);
      const turned =
        verdict.verdict === 'no-go'
          ? { verdict: 'incomplete' as const, message: '2 items to go.' }
          : { verdict: 'no-go' as const, message: '1 is open.' };
      api.review = { ...review, verdict: { ...verdict, ...turned } };
      return api.review;
    };
    await renderReview({ api, path: GATE_1 });
    await userEvent.click(choice('1.2', 'Partly'));
    const news = await screen.findByText(
      '1.2 stated: partly met. The service is In progress now: 2 items to go.',
    );
    expect(news.closest('[role="status"]')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('The service is No-Go now: 1 is open.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says nothing of the verdict where it stays', async () => {
    const { api } = await renderReview({ path: GATE_1 });
    await userEvent.click(choice('1.2', 'Partly'));
    await waitFor(() => expect(api.review.revision).toBe(8));
    expect(await screen.findByText('1.2 stated: partly met')).toBeVisible();
  });

  it('confirms an aged statement again, and takes that back', async () => {
    const caps = [
      {
        code: 'aged' as const,
        to: 'partially-met' as const,
        statedOn: '2025-01-01',
        validDays: 365,
        message: 'stated on 2025-01-01, more than 365 days ago',
      },
    ];
    const before = withItem(aReview(), 'process-baseline', () => ({
      effective: 'partially-met',
      caps,
    }));
    const api = new InMemoryAiReadinessApi(before);
    await renderReview({ api, path: GATE_1 });
    await userEvent.click(
      screen.getByRole('button', { name: 'Still true: confirm again' }),
    );
    await waitFor(() => expect(api.writes[0]?.body).toEqual({ status: 'met' }));
    expect(
      screen.queryByRole('button', { name: 'Still true: confirm again' }),
    ).toBeNull();
    expect(screen.getByText('1.1 confirmed again as of today')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(api.writes[1]?.body).toEqual({ undo: true }));
    expect(api.review.items).toEqual(before.items);
    expect(
      await screen.findByRole('button', { name: 'Still true: confirm again' }),
    ).toBeVisible();
  });

  it('keeps what could not be saved, and tries again on request', async () => {
    const { api } = await renderReview({ path: GATE_1 });
    api.failure = new Error('the line is down');
    await userEvent.click(choice('1.2', 'Met'));
    expect(
      await screen.findByText(/Not saved: the line is down/),
    ).toBeVisible();
    expect(choice('1.2', 'Met')).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.review.items[1].stated).toBe('met');
  });

  it('changes nothing for a person who may only read', async () => {
    const viewer = aViewer({ ...aReader, ref: undefined });
    const { api } = await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ viewer })),
      path: GATE_1,
    });
    expect(
      screen.getByRole('note', { name: 'You are reading this review' }),
    ).toHaveTextContent('A guest can’t state items.');
    expect(
      screen.getByRole('button', { name: 'Sign in as yourself' }),
    ).toBeVisible();
    expect(choice('1.2', 'Met')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(choice('1.2', 'Met'));
    expect(choice('1.2', 'Met')).not.toBeChecked();
    expect(api.writes).toEqual([]);
  });

  it('tells those who may not state what they may do instead', async () => {
    const viewer = aViewer({ ...aReader, mayDecide: { allowed: true } });
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ viewer })),
      path: GATE_1,
    });
    expect(
      screen.getByRole('note', { name: 'You don’t state items here' }),
    ).toHaveTextContent('You may record a decision.');
    expect(choice('1.2', 'Met')).toHaveAttribute('aria-disabled', 'true');
  });
});
