import type {
  HistoryEntry,
  HistoryQuery,
} from 'backstage-plugin-ai-readiness-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../__testUtils__/renderInReview';
import { aDecision } from '../__testUtils__/theDecision';
import { HistoryView } from './HistoryView';

const ENTRIES: HistoryEntry[] = [
  {
    seq: 3,
    at: '2026-03-10T08:30:00.000Z',
    actor: 'plugin:ai-readiness',
    kind: 'drift-began',
    itemId: 'data-owners',
    message: 'found that the owner is gone (Data)',
  },
  {
    seq: 2,
    at: '2026-03-09T10:00:00.000Z',
    actor: 'user:default/mira',
    kind: 'decision',
    to: { ...aDecision() },
    message: 'decided Conditional Go',
  },
  {
    seq: 1,
    at: '2026-03-09T08:00:00.000Z',
    actor: 'user:default/jane',
    kind: 'owner',
    itemId: 'no-longer-there',
    from: 'group:default/claims',
    to: 'group:default/data',
    message: 'named group:default/data as owner',
  },
];

/** Answers with two entries a page. */
class PagedHistory extends InMemoryAiReadinessApi {
  readonly queries: HistoryQuery[] = [];

  async getHistory(_ref: string, query: HistoryQuery = {}) {
    this.queries.push(query);
    return query.cursor
      ? { entries: ENTRIES.slice(2) }
      : { entries: ENTRIES.slice(0, 2), nextCursor: 'older' };
  }
}

function render(api = new PagedHistory(), path = '/?view=history') {
  return renderInReview(<HistoryView />, { api, path });
}

describe('HistoryView', () => {
  it('tells day by day who did what, and what was noticed', async () => {
    await render();
    const region = await screen.findByRole('region', { name: 'History' });
    const today = within(region).getByRole('region', {
      name: /10 March 2026/,
    });
    expect(today).toHaveTextContent(
      'AI readiness found that the owner is gone (Data)',
    );
    expect(within(today).getByText('08:30')).toHaveAttribute(
      'datetime',
      '2026-03-10T08:30:00.000Z',
    );
    const yesterday = within(region).getByRole('region', {
      name: /9 March 2026/,
    });
    expect(yesterday).toHaveTextContent('mira decided Conditional Go');
    expect(
      within(yesterday).getByRole('link', { name: /mira/ }),
    ).toHaveAttribute('href', '/catalog/default/user/mira');
  });

  it('loads older changes, and shows what they were before', async () => {
    const { api } = await render();
    const more = await screen.findByRole('button', {
      name: 'Load older changes',
    });
    await userEvent.click(more);
    const row = (await screen.findByText(/named group/)).closest('li');
    expect(row).toHaveTextContent('claims → became data');
    expect(row).toHaveTextContent('no-longer-there (not part of this review');
    expect(more).not.toBeInTheDocument();
    expect(api).toHaveProperty('queries', [
      expect.objectContaining({ cursor: undefined }),
      expect.objectContaining({ cursor: 'older' }),
    ]);
  });

  it('opens the item and the memo by address', async () => {
    const { search } = await render();
    await userEvent.click(
      await screen.findByRole('button', { name: '2.1 Data owners' }),
    );
    expect(search()).toBe('?view=history&item=data-owners');
    expect(
      screen.getByRole('link', { name: 'Memo of decision 1' }),
    ).toHaveAttribute('href', '/?view=history&memo=decision-1');
  });

  it('narrows by item, kind and what was noticed, in the address', async () => {
    const api = new PagedHistory();
    const { search } = await render(api);
    await screen.findByRole('region', { name: 'History' });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Item' }),
      'data-owners',
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Kind' }),
      'Drift began',
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only what was noticed' }),
    );
    await waitFor(() =>
      expect(api.queries[api.queries.length - 1]).toEqual(
        expect.objectContaining({
          itemId: 'data-owners',
          kind: 'drift-began',
          actor: 'plugin:ai-readiness',
        }),
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Reset filters' }),
    );
    expect(search()).toBe('?view=history');
  });

  it('says what to do while there is nothing', async () => {
    const api = new InMemoryAiReadinessApi();
    api.history = { entries: [] };
    await renderInReview(<HistoryView />, { api });
    expect(
      await screen.findByText('Nothing has been recorded yet'),
    ).toBeVisible();
  });

  it('says why it can’t be read, and reads it again', async () => {
    const api = new InMemoryAiReadinessApi();
    const answer = jest
      .spyOn(api, 'getHistory')
      .mockRejectedValueOnce(new Error('The backend is away'));
    await renderInReview(<HistoryView />, { api });
    expect(await screen.findByText(/The backend is away/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/changed the status from not assessed to met/),
    ).toBeVisible();
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('verifies on demand, and names the entry that is broken', async () => {
    const api = new InMemoryAiReadinessApi();
    await renderInReview(<HistoryView />, { api });
    const verify = await screen.findByRole('button', { name: 'Verify' });
    await userEvent.click(verify);
    expect(
      await screen.findByText('History: 1 entry, unchanged since recorded'),
    ).toBeVisible();
    api.verification = {
      ...api.verification,
      intact: false,
      entries: 12,
      broken: {
        seq: 7,
        problem: 'changed',
        message: 'Entry 7 is not what was recorded',
      },
    };
    await userEvent.click(verify);
    expect(
      await screen.findByText(/12 entries, not as recorded/),
    ).toHaveTextContent('Entry 7 is not what was recorded.');
  });
});
