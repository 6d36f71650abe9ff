import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview, aViewer } from '../../__testUtils__/aReview';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../../__testUtils__/renderInReview';
import { aCarriedReview } from '../../__testUtils__/theDecision';
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
    expect(await button(/Record decision/)).toBeDisabled();
    expect(screen.getByText(because)).toBeInTheDocument();
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
