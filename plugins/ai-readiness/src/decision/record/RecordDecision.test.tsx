import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview, aViewer } from '../../__testUtils__/aReview';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../../__testUtils__/renderInReview';
import {
  aCarriedReview,
  aDecision,
  aDecisionPreview,
} from '../../__testUtils__/theDecision';
import { RecordDecision } from './RecordDecision';

const OPEN = '/?decide=1';

async function renderDialog(review = aCarriedReview(), path = OPEN) {
  const api = new InMemoryAiReadinessApi(review);
  const rendered = await renderInReview(<RecordDecision />, { api, path });
  return { ...rendered, api };
}

const field = (name: string) => screen.findByRole('textbox', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const lastDraft = (api: InMemoryAiReadinessApi) => api.drafted.slice(-1)[0];

describe('RecordDecision', () => {
  afterEach(() => sessionStorage.clear());

  it('opens by the address, closes with Escape and gives the focus back', async () => {
    const { search } = await renderDialog(aCarriedReview(), '/');
    const open = await button('Record decision');
    await userEvent.click(open);
    expect(search()).toBe('?decide=1');
    await screen.findByRole('dialog', { name: 'Record a decision' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(search()).toBe(''));
    await waitFor(() => expect(open).toHaveFocus());
  });

  it('says why somebody may not decide', async () => {
    const because = 'Only leaders decide.';
    await renderDialog(
      aReview({
        viewer: aViewer({ mayDecide: { allowed: false, because } }),
      }),
    );
    const record = await button('Record decision');
    expect(record).toHaveAccessibleDescription(because);
    record.focus();
    expect(record).toHaveFocus();
    expect(
      screen.getByText(`You can’t record a decision here: ${because}`),
    ).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('begins with the computed verdict and the plans of the review', async () => {
    const { api } = await renderDialog();
    const computed = await screen.findByRole('group', {
      name: 'Computed verdict',
    });
    expect(within(computed).getByText('Conditional Go')).toBeVisible();
    expect(
      screen.getByRole('radio', { name: 'Conditional Go, as computed' }),
    ).toBeChecked();
    expect(await field('Closure plan')).toHaveValue(
      'Agree on a breakeven threshold.',
    );
    await waitFor(() =>
      expect(lastDraft(api)).toMatchObject({
        verdict: 'conditional-go',
        conditions: [
          {
            itemId: 'stop-conditions',
            owner: 'group:default/claims',
            deadline: '2026-04-09',
          },
        ],
      }),
    );
  });

  it('keeps what was written when the dialog is closed by a slip', async () => {
    const { api } = await renderDialog();
    await enter(await field('Why you decide so'), 'It pays off.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await userEvent.click(await button('Record decision'));
    expect(await field('Why you decide so')).toHaveValue('It pays off.');
    await userEvent.click(await button('Start afresh'));
    expect(await field('Why you decide so')).toHaveValue('');
    expect(api.writes).toEqual([]);
  });

  it('takes a risk and who answers for it with a target plan, too', async () => {
    const carried = aCarriedReview();
    const items = carried.items.map(item => ({
      ...item,
      open: false,
      onMinimum: item.open,
    }));
    const { api } = await renderDialog({ ...carried, items });
    await enter(await field('Accepted risk (optional)'), 'Answers wait.');
    await waitFor(() =>
      expect(lastDraft(api).conditions).toMatchObject([
        { itemId: 'stop-conditions', acceptedRisk: 'Answers wait.' },
      ]),
    );
    expect(
      screen.getByLabelText('Accountable person (optional)'),
    ).toBeVisible();
  });

  it('writes the same into all conditions that lack it', async () => {
    const carried = aCarriedReview();
    const items = carried.items.map(item => ({ ...item, open: true }));
    const { api } = await renderDialog({ ...carried, items });
    const shared = within(
      await screen.findByRole('group', { name: 'The same for all conditions' }),
    );
    const day = shared.getByLabelText('Deadline of all (UTC)');
    await userEvent.type(day, '2026-05-04');
    await userEvent.click(
      shared.getByRole('button', { name: 'Fill in where it is missing' }),
    );
    await waitFor(() =>
      expect(
        lastDraft(api).conditions?.map(({ deadline }) => deadline),
      ).toEqual(
        items.map(({ id }) =>
          id === 'stop-conditions' ? '2026-04-09' : '2026-05-04',
        ),
      ),
    );
  });

  it('says once the conditions are complete, never against itself', async () => {
    const { api } = await renderDialog();
    const name = 'Conditional Go, as computed';
    expect(await screen.findByRole('radio', { name })).toBeChecked();
    api.decisionPreview = () =>
      aDecisionPreview({ computed: { verdict: 'no-go', reasons: [] } });
    await enter(await field('Accepted risk'), ' ');
    expect(
      await screen.findByRole('radio', {
        name: 'Conditional Go, once the conditions below are complete',
      }),
    ).toBeChecked();
    expect(
      screen.getByRole('radio', { name: 'No-Go, as computed' }),
    ).not.toBeChecked();
  });

  it('survives a reload, until it is discarded', async () => {
    const { unmount } = await renderDialog();
    await enter(await field('Why you decide so'), 'It pays off.');
    unmount();
    // Another backend stands for another visit: nothing else is kept.
    await renderDialog();
    expect(await field('Why you decide so')).toHaveValue('It pays off.');
    await userEvent.click(await button('Discard the draft'));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await userEvent.click(await button('Record decision'));
    expect(await field('Why you decide so')).toHaveValue('');
  });

  it('goes on with the launch of the decision before', async () => {
    const { api } = await renderDialog(
      aCarriedReview({ decision: aDecision({ launchOn: '2026-02-02' }) }),
    );
    await waitFor(() =>
      expect(lastDraft(api)).toMatchObject({ launchOn: '2026-02-02' }),
    );
  });

  it('asks why a verdict is stricter than computed', async () => {
    const { api } = await renderDialog();
    await userEvent.click(
      await screen.findByRole('radio', {
        name: 'No-Go, stricter than computed',
      }),
    );
    await enter(await field('Why stricter than computed'), 'Too early.');
    await waitFor(() =>
      expect(lastDraft(api)).toMatchObject({
        verdict: 'no-go',
        stricterBecause: 'Too early.',
        conditions: [],
      }),
    );
  });

  it('leaves only No-Go within the rules while the review is incomplete', async () => {
    const review = aReview();
    await renderDialog({
      ...review,
      verdict: { ...review.verdict, verdict: 'incomplete' },
    });
    const decide = await screen.findByRole('radiogroup', {
      name: 'Your decision',
    });
    const choices = within(decide).getAllByRole('radio');
    expect(choices).toHaveLength(1);
    expect(choices[0]).not.toBeChecked();
  });
});

describe('deciding looser than computed', () => {
  it('is hidden from who may not, and names the permission', async () => {
    await renderDialog(
      aReview({ viewer: aViewer({ mayOverride: { allowed: false } }) }),
    );
    expect(
      await screen.findByText('ai-readiness.decision.override'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Break-glass/ }),
    ).not.toBeInTheDocument();
  });

  it('is a step of its own, with a reason and a last day', async () => {
    const { api } = await renderDialog(aReview());
    await userEvent.click(await button(/^Break-glass: decide Go or/));
    const step = screen.getByRole('group', { name: 'Break-glass' });
    await userEvent.click(
      within(step).getByRole('radio', { name: 'Go, against the rules' }),
    );
    await enter(await field('Why it can’t wait'), 'The law takes effect.');
    const day = within(step).getByLabelText('Last day it holds (UTC)');
    expect(day).toHaveAttribute('min', '2026-03-10');
    expect(day).toHaveAttribute('max', '2026-04-09');
    await waitFor(() =>
      expect(lastDraft(api)).toMatchObject({
        verdict: 'go',
        override: { reason: 'The law takes effect.' },
        conditions: [],
      }),
    );
    await userEvent.click(await button('Stay within the rules'));
    await waitFor(() => expect(lastDraft(api)).not.toHaveProperty('override'));
  });
});
