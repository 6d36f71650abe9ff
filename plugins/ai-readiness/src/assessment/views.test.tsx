import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import {
  aDecidedReview,
  aDrift,
  anAntiPattern,
} from '../__testUtils__/theDecision';

const tab = (name: RegExp | string) => screen.getByRole('tab', { name });
const withReview = (review = aDecidedReview(), path = '/') =>
  renderReview({ api: new InMemoryAiReadinessApi(review), path });

describe('views of the tab', () => {
  it('lead to each other, are in the address, and Back works', async () => {
    const { search, back } = await withReview();
    expect(tab('Review')).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(tab('Decision'));
    expect(search()).toBe('?view=decision');
    expect(
      await screen.findByRole('region', { name: 'Decision in force' }),
    ).toBeVisible();
    expect(screen.getByRole('tabpanel', { name: 'Decision' })).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Gates' })).toBeNull();
    await waitFor(() =>
      expect(document.title).toMatch(/^Decision · Readiness/),
    );
    back();
    expect(
      await screen.findByRole('navigation', { name: 'Gates' }),
    ).toBeVisible();
  });

  it('open by a link', async () => {
    await withReview(aDecidedReview(), '/?view=history');
    expect(tab('History')).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByRole('button', { name: 'Verify' })).toBeVisible();
    await waitFor(() => expect(document.title).toMatch(/^History · Readiness/));
  });

  it('show the review for a word that is none of them', async () => {
    await withReview(aReview(), '/?view=nonsense');
    expect(tab('Review')).toHaveAttribute('aria-selected', 'true');
  });

  it('can be walked through with the arrow keys', async () => {
    await withReview();
    act(() => tab('Review').focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('Decision')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(tab('Decision')).toHaveAttribute('aria-selected', 'true');
  });

  it('say how much has changed since the decision', async () => {
    await withReview(
      aDecidedReview({
        drift: [aDrift(), aDrift({ id: 'd2', until: '2026-03-10T08:30:00Z' })],
      }),
    );
    expect(tab('Decision · 1 change since')).toBeVisible();
  });

  it('lead from a figure to what it counts, and to the owners', async () => {
    const { search } = await withReview(aDecidedReview(), '/?view=decision');
    await screen.findByRole('region', { name: 'Decision in force' });
    await userEvent.click(screen.getByRole('button', { name: '2 open' }));
    expect(search()).toBe('?gate=all&open=1');
    await userEvent.click(tab('Decision'));
    await userEvent.click(
      screen.getByRole('button', { name: '1 ownership gap' }),
    );
    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Owners by area' }),
      ).toHaveFocus(),
    );
  });

  it('give way to the memo of a decision', async () => {
    const { search } = await withReview(aDecidedReview(), '/?view=decision');
    const header = screen.getByRole('region', { name: 'Verdict' });
    await userEvent.click(
      within(header).getByRole('link', { name: 'Memo of decision 1' }),
    );
    expect(search()).toBe('?view=decision&memo=decision-1');
    expect(
      await screen.findByRole('button', { name: 'Back to the review' }),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Verdict' })).toBeNull();
  });
});

describe('anti-patterns', () => {
  it('say what shows them, what they cost and the way out', async () => {
    const { search } = await withReview(
      aReview({ antiPatterns: [anAntiPattern()] }),
    );
    const note = screen.getByRole('note', { name: 'Owners will come later' });
    expect(note).toHaveTextContent('no live owner for 12 days');
    const more = within(note).getByRole('button', {
      name: 'What it costs, and the way out',
    });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(note).toHaveTextContent('Incidents wait until somebody is found');
    expect(note).toHaveTextContent('Name an owner in the catalog');
    await userEvent.click(
      within(note).getByRole('button', { name: '2.1 Data owners' }),
    );
    expect(search()).toBe('?item=data-owners');
  });

  it('show nothing where there are none', async () => {
    await withReview(aReview());
    expect(screen.queryByRole('list', { name: 'Anti-patterns' })).toBeNull();
  });
});
