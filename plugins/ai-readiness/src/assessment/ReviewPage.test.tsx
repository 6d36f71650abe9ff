import { NotFoundError } from '@backstage/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReadinessSession } from '../api/ReadinessSession';
import { enter } from '../__testUtils__/enter';
import { aReview, aViewer } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { theOwnership } from '../__testUtils__/theOwnership';

function questions(): string[] {
  return screen
    .queryAllByRole('radiogroup')
    .map(group => group.getAttribute('aria-label') ?? '');
}

describe('ReviewPage', () => {
  it('says the verdict, why, how far it is and what happens by itself', async () => {
    await renderReview();
    const header = screen.getByRole('region', { name: 'Verdict' });
    expect(
      within(header).getByRole('heading', { name: 'No-Go' }),
    ).toBeVisible();
    expect(header).toHaveTextContent(
      '2 critical items are open: Data owners and Area owners.',
    );
    expect(header).toHaveTextContent('0 of 2 gates passed');
    expect(header).toHaveTextContent('Weakest: Data quality');
    expect(header).toHaveTextContent('2 critical open');
    expect(header).toHaveTextContent('1 ownership gap');
    expect(header).toHaveTextContent('3 of 4 assessed');
    expect(header).toHaveTextContent(
      'Changes by itself in 6 days (16 Mar): Evidence for Process baseline runs out.',
    );
  });

  it('opens an item from a reason', async () => {
    const { search } = await renderReview();
    await userEvent.click(
      screen.getByRole('button', { name: 'All 2 reasons' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: '2.1 Data owners' }),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Do critical fields have an owner?',
    );
    expect(search()).toBe('?item=data-owners');
  });

  it('begins at the weakest gate; another one is a click away', async () => {
    const { search } = await renderReview();
    expect(questions()).toEqual(['Status of 2.1']);
    const gates = screen.getByRole('navigation', { name: 'Gates' });
    const first = within(gates).getByRole('button', { name: /Business value/ });
    expect(first).toHaveTextContent('1 met, 1 not assessed');
    await userEvent.click(first);
    expect(first).toHaveAttribute('aria-current', 'true');
    expect(questions()).toEqual(['Status of 1.1', 'Status of 1.2']);
    expect(search()).toBe('?gate=business-value');
  });

  it('comes back with Back from a gate, a filter and an item', async () => {
    const { search, back } = await renderReview({ path: '/?gate=all' });
    await userEvent.click(
      screen.getByRole('button', { name: /1 Business value/ }),
    );
    await userEvent.click(screen.getByLabelText('Critical only'));
    expect(search()).toBe('?gate=business-value&critical=1');
    back();
    expect(search()).toBe('?gate=business-value');
    await userEvent.click(
      screen.getByRole('button', { name: /1.1.*measured before/ }),
    );
    await screen.findByRole('dialog');
    back();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(search()).toBe('?gate=business-value');
    back();
    expect(search()).toBe('?gate=all');
  });

  it('adds no visit for words that are searched, nor for a closed item', async () => {
    const { search, back } = await renderReview({ path: '/?gate=all' });
    await userEvent.click(
      screen.getByRole('button', { name: /1 Business value/ }),
    );
    await userEvent.type(screen.getByLabelText('Search items'), 'stop');
    await waitFor(() => expect(search()).toBe('?gate=business-value&q=stop'));
    await userEvent.click(
      screen.getByRole('button', { name: /1.2.*when to stop/ }),
    );
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    back();
    expect(search()).toBe('?gate=all');
  });

  it('shows stated and effective where they differ, and why', async () => {
    await renderReview();
    expect(
      screen.getByText(
        'Stated met, counts as not met: no live data owner: the group has no members.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Read from the catalog')).toBeVisible();
    expect(
      screen.getByText('Counts as not met: no live owner for data.'),
    ).toBeVisible();
  });

  it('narrows the items, keeps that in the address and takes it back', async () => {
    const { search } = await renderReview({ path: '/?gate=all' });
    expect(questions()).toHaveLength(3);
    await userEvent.click(screen.getByLabelText('Open only'));
    expect(questions()).toEqual(['Status of 2.1']);
    await userEvent.selectOptions(screen.getByLabelText('Area'), 'data');
    expect(questions()).toEqual(['Status of 2.1']);
    expect(search()).toBe('?gate=all&open=1&area=data');
    await userEvent.click(
      screen.getByRole('button', { name: 'Reset filters' }),
    );
    expect(questions()).toHaveLength(3);
  });

  it('leads from the critical open figure to those items', async () => {
    const { search } = await renderReview({ path: '/?q=nothing-like-it' });
    await userEvent.click(
      screen.getByRole('button', { name: '2 critical open' }),
    );
    expect(questions()).toEqual(['Status of 2.1']);
    expect(search()).toBe('?gate=all&open=1&critical=1');
    expect(screen.getByLabelText('Critical only')).toBeChecked();
  });

  it('reads every filter from the address', async () => {
    await renderReview({ path: '/?mine=1&status=not-assessed&q=stop' });
    await waitFor(() => expect(questions()).toEqual(['Status of 1.2']));
  });

  it('says how to go on when nothing matches', async () => {
    await renderReview({ path: '/?q=nothing-like-it' });
    expect(screen.getByText('No item matches the filters')).toBeVisible();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Reset filters' })[1],
    );
    expect(questions()).toEqual(['Status of 2.1']);
  });

  it('says whose items mine are, when none is', async () => {
    const viewer = aViewer({ areas: [] });
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ viewer })),
      path: '/?mine=1',
    });
    expect(screen.getByText('No item here is yours')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'see the owners by area' }),
    );
    expect(
      screen.getByRole('region', { name: 'Owners by area' }),
    ).toHaveFocus();
  });

  it('keeps a row in place that was just answered', async () => {
    await renderReview({ path: '/?status=not-assessed' });
    await userEvent.click(screen.getByRole('radio', { name: 'Met' }));
    await screen.findByText('Saved');
    expect(questions()).toEqual(['Status of 1.2']);
  });

  it('says so when the catalog is down, and still shows the statements', async () => {
    const ownership = {
      ...theOwnership,
      state: 'last-known' as const,
      lookedAt: '2026-03-10T06:00:00.000Z',
    };
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ ownership })),
    });
    const banner = screen.getByRole('note', {
      name: 'The catalog does not answer',
    });
    expect(banner).toHaveTextContent('The catalog was last read 3 hours ago.');
    expect(screen.getByRole('radio', { name: 'Met' })).toBeChecked();
  });

  it('tells how to make the entity an AI service when it is none', async () => {
    const api = new InMemoryAiReadinessApi();
    api.getReview = async () => {
      throw new NotFoundError('not an AI service');
    };
    await renderReview({ api });
    expect(
      await screen.findByText('There is no readiness review here'),
    ).toBeVisible();
    expect(screen.getByText(/ai-readiness.io\/enabled: 'true'/)).toBeVisible();
  });

  it('offers to try again after an error', async () => {
    const api = new InMemoryAiReadinessApi();
    const answer = api.getReview.bind(api);
    api.getReview = async () => {
      throw new Error('out of order');
    };
    await renderReview({ api });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    api.getReview = answer;
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'No-Go' })).toBeVisible();
  });

  it('says that it may be out of date, until it is read again', async () => {
    const { api } = await renderReview();
    const answer = api.getReview.bind(api);
    api.getReview = async () => {
      throw new Error('out of order');
    };
    const { queryClient } = ReadinessSession.of(api);
    await act(() => queryClient.refetchQueries());
    const banner = await screen.findByRole('note', {
      name: 'This may be out of date',
    });
    expect(banner).toHaveTextContent('out of order');
    expect(screen.getByRole('heading', { name: 'No-Go' })).toBeVisible();
    api.getReview = answer;
    await userEvent.click(
      within(banner).getByRole('button', { name: 'Try again' }),
    );
    await waitFor(() => expect(banner).not.toBeInTheDocument());
  });

  it('leads from an item to what closes the gap of its area', async () => {
    const fresh = aReview();
    const items = fresh.items.map(item => ({
      ...item,
      stated: 'not-assessed' as const,
      caps: item.computed ? item.caps : [],
    }));
    await renderReview({
      api: new InMemoryAiReadinessApi({ ...fresh, items }),
    });
    const [unanswered, computed] = screen.getAllByRole('button', {
      name: 'Close the gap',
    });
    await userEvent.click(unanswered);
    const remedy = screen.getByRole('group', {
      name: 'How to close the Data gap',
    });
    expect(remedy).toHaveFocus();
    await userEvent.click(computed);
    expect(remedy).toHaveFocus();
  });

  it('says at a gate how many gaps touch it', async () => {
    await renderReview();
    const gates = screen.getByRole('navigation', { name: 'Gates' });
    expect(
      within(gates).getByRole('button', { name: /Data quality/ }),
    ).toHaveTextContent('touched by 1 gap');
  });

  it('opens the item that the address names by its number', async () => {
    await renderReview({ path: '/?item=1.2' });
    expect(
      await screen.findByRole('heading', { name: /Stop conditions/ }),
    ).toBeVisible();
  });

  it('says where to begin while nobody has answered', async () => {
    const fresh = aReview();
    const items = fresh.items.map(item => ({
      ...item,
      stated: 'not-assessed' as const,
    }));
    await renderReview({
      api: new InMemoryAiReadinessApi({ ...fresh, items }),
    });
    expect(screen.getByText(/answered anything by hand yet/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Close 1 ownership gap' }),
    ).toBeVisible();
  });

  it('saves a limited launch scope with its limits', async () => {
    const { api } = await renderReview();
    await userEvent.click(screen.getByRole('button', { name: 'Change scope' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /Limited first launch/ }),
    );
    await enter(within(dialog).getByLabelText(/Who may use it/), 'Ten clerks');
    await enter(
      within(dialog).getByLabelText(/How much of it/),
      '50 claims a day',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/Last day/),
      '2026-04-30',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save scope' }),
    );
    await waitFor(() =>
      expect(api.review.scope).toEqual({
        kind: 'initial',
        audience: 'Ten clerks',
        volume: '50 claims a day',
        until: '2026-04-30',
      }),
    );
    expect(screen.getByRole('region', { name: 'Verdict' })).toHaveTextContent(
      'Ten clerks',
    );
  });
});
