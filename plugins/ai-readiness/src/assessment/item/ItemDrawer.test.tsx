import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withItem } from '../itemChanges';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../../__testUtils__/renderReview';

async function openDrawer(itemId: string, api = new InMemoryAiReadinessApi()) {
  const path = `/?gate=all&item=${itemId}`;
  const page = await renderReview({ api, path });
  const drawer = await screen.findByRole('dialog');
  return { ...page, drawer: within(drawer), element: drawer };
}

/** An answer that comes when it is told to. */
function held() {
  let arrive = () => {};
  const arrived = new Promise<void>(resolve => {
    arrive = resolve;
  });
  return { arrived, arrive: () => arrive() };
}

/** Whether the browser would leave the page without asking. */
function leaves(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('ItemDrawer', () => {
  it('opens from the address with all that there is to know', async () => {
    const { drawer, element } = await openDrawer('process-baseline');
    expect(
      drawer.getByRole('heading', {
        name: /1.1.*Was the process measured before\?/,
      }),
    ).toBeVisible();
    expect(
      await drawer.findByText('Why Process baseline matters.'),
    ).toBeVisible();
    expect(element).toHaveTextContent('The least that is needed.');
    expect(element).toHaveTextContent('Begin with a conversation.');
    expect(drawer.getByRole('textbox', { name: 'Note' })).toHaveValue(
      'Measured in January.',
    );
    expect(
      drawer.getByRole('link', { name: /Baseline report/ }),
    ).toHaveAttribute('href', 'https://example.com/baseline');
    expect(element).toHaveTextContent('41 days old');
    expect(drawer.getByText('E 1.1')).toBeVisible();
    expect(
      await drawer.findByText(/changed the status from not assessed to met/),
    ).toHaveTextContent(/^mira changed/);
  });

  it('steps through the items by key and closes with Escape', async () => {
    const { search } = await openDrawer('process-baseline');
    await userEvent.keyboard('j');
    expect(search()).toContain('item=stop-conditions');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(search()).toContain('item=process-baseline');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(search()).toBe('?gate=all');
  });

  it('leaves the address alone for a key that is no step', async () => {
    const { visit, search } = await openDrawer('process-baseline');
    const before = visit();
    await userEvent.keyboard('x');
    expect(visit()).toBe(before);
    expect(search()).toBe('?gate=all&item=process-baseline');
  });

  it('gives the focus back to the row that it was opened from', async () => {
    await renderReview();
    const row = screen.getByRole('button', { name: /2.1.*have an owner/ });
    await userEvent.click(row);
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(row).toHaveFocus());
  });

  it('gives the focus to the row when a link has opened it', async () => {
    await openDrawer('process-baseline');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const row = screen.getByRole('button', { name: /1.1.*measured before/ });
    await waitFor(() => expect(row).toHaveFocus());
  });

  it('does not take letters that are typed for commands', async () => {
    const { drawer, search } = await openDrawer('process-baseline');
    await userEvent.type(drawer.getByRole('textbox', { name: 'Note' }), ' jk');
    expect(search()).toContain('item=process-baseline');
    expect(drawer.getByRole('textbox', { name: 'Note' })).toHaveValue(
      'Measured in January. jk',
    );
  });

  it('says so when there is no such item', async () => {
    const { element } = await openDrawer('no-such-item');
    expect(element).toHaveTextContent('There is no such item here');
  });

  it('saves a note when the field is left', async () => {
    const { drawer, api } = await openDrawer('stop-conditions');
    await enter(drawer.getByRole('textbox', { name: 'Note' }), 'In the plan.');
    await userEvent.tab();
    expect(await drawer.findAllByText('Saved')).not.toHaveLength(0);
    expect(api.writes).toEqual([
      {
        itemId: 'stop-conditions',
        body: { note: 'In the plan.' },
        revision: 7,
      },
    ]);
  });

  it.each([
    ['Half ', 'Half a note '],
    [' ', 'a note '],
  ])('lets one go on typing after "%s" is on its way', async (first, all) => {
    const api = new InMemoryAiReadinessApi();
    const state = api.stateItem.bind(api);
    const { arrived, arrive } = held();
    api.stateItem = (ref, id, { note, ...body }, options) =>
      arrived.then(() =>
        state(ref, id, { ...body, note: note?.trim() && note }, options),
      );
    const { drawer } = await openDrawer('stop-conditions', api);
    const note = drawer.getByRole('textbox', { name: 'Note' });
    await enter(note, first);
    await userEvent.tab();
    await enter(note, 'a note ');
    expect(note).toHaveValue(all);
    arrive();
    await userEvent.tab();
    await waitFor(() => expect(api.review.items[1].note).toBe(all));
    expect(screen.queryByText(/changed by somebody else/)).toBeNull();
    expect(note).toHaveValue(all);
  });

  it('keeps both texts when somebody else wrote the same note', async () => {
    const { drawer, api } = await openDrawer('process-baseline');
    await enter(drawer.getByRole('textbox', { name: 'Note' }), ' Mine.');
    api.byAnother(review =>
      withItem(review, 'process-baseline', () => ({ note: 'Theirs.' })),
    );
    await userEvent.tab();
    const dialog = await screen.findByRole('dialog', {
      name: 'Note of 1.1 was changed by somebody else',
    });
    expect(within(dialog).getByText('Theirs.')).toBeVisible();
    expect(
      within(dialog).getByText('Measured in January. Mine.'),
    ).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Keep mine' }),
    );
    await waitFor(() =>
      expect(api.review.items[0].note).toBe('Measured in January. Mine.'),
    );
  });

  it('adds evidence, and asks for a link or a note', async () => {
    const { drawer, api } = await openDrawer('stop-conditions');
    await userEvent.click(drawer.getByRole('button', { name: 'Add evidence' }));
    const form = within(await drawer.findByRole('form'));
    await userEvent.selectOptions(form.getByLabelText('Kind'), 'dashboard');
    await enter(form.getByLabelText(/Title/), 'Quality board');
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }));
    expect(form.getByText(/Give a link or a note/)).toBeVisible();
    await enter(form.getByLabelText('Link'), 'https://example.com/board');
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }));
    expect(
      await drawer.findByRole('link', { name: /Quality board/ }),
    ).toBeVisible();
    await waitFor(() =>
      expect(api.writes[0]?.body).toEqual({
        kind: 'dashboard',
        title: 'Quality board',
        url: 'https://example.com/board',
        collectedOn: '2026-03-10',
      }),
    );
  });

  it('asks before the browser drops a note that waits for a pause', async () => {
    const { drawer } = await openDrawer('stop-conditions');
    expect(leaves()).toBe(true);
    await enter(drawer.getByRole('textbox', { name: 'Note' }), 'Half a ');
    expect(leaves()).toBe(false);
    await userEvent.tab();
    await drawer.findAllByText('Saved');
    expect(leaves()).toBe(true);
  });

  it('keeps what is in an evidence form when the drawer closes', async () => {
    const { drawer } = await openDrawer('data-owners');
    await userEvent.click(drawer.getByRole('button', { name: 'Add evidence' }));
    expect(leaves()).toBe(true);
    await enter(await drawer.findByLabelText(/Title/), 'Half a title');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(leaves()).toBe(false);
    await userEvent.click(
      await screen.findByRole('button', { name: /2.1.*have an owner/ }),
    );
    const again = within(await screen.findByRole('dialog'));
    expect(await again.findByLabelText(/Title/)).toHaveValue('Half a title');
    await userEvent.click(again.getByRole('button', { name: 'Cancel' }));
    expect(leaves()).toBe(true);
  });

  it('changes no evidence that is still on its way', async () => {
    const api = new InMemoryAiReadinessApi();
    const add = api.addEvidence.bind(api);
    const { arrived, arrive } = held();
    api.addEvidence = (...args) => arrived.then(() => add(...args));
    const { drawer } = await openDrawer('stop-conditions', api);
    await userEvent.click(drawer.getByRole('button', { name: 'Add evidence' }));
    const form = within(await drawer.findByRole('form'));
    await enter(form.getByLabelText(/Title/), 'Board');
    await enter(form.getByLabelText('Link'), 'https://example.com/board');
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }));
    const edit = await drawer.findByRole('button', { name: 'Edit Board' });
    expect(edit).toBeDisabled();
    expect(drawer.getByRole('button', { name: 'Remove Board' })).toBeDisabled();
    arrive();
    await waitFor(() => expect(edit).toBeEnabled());
  });

  it('edits evidence, and removes it only when asked twice', async () => {
    const { drawer, api } = await openDrawer('process-baseline');
    await userEvent.click(
      drawer.getByRole('button', { name: 'Edit Baseline report' }),
    );
    const form = within(await drawer.findByRole('form'));
    await enter(form.getByLabelText(/Title/), ' v2');
    await userEvent.click(form.getByRole('button', { name: 'Save evidence' }));
    await waitFor(() =>
      expect(api.review.items[0].evidence[0].title).toBe('Baseline report v2'),
    );
    await userEvent.click(
      drawer.getByRole('button', { name: 'Remove Baseline report v2' }),
    );
    expect(api.review.items[0].evidence).toHaveLength(1);
    await userEvent.click(
      drawer.getByRole('button', { name: 'Yes, remove it' }),
    );
    await waitFor(() => expect(api.review.items[0].evidence).toEqual([]));
  });

  it('shows what closes the gap of its area, and leads to it', async () => {
    const { drawer } = await openDrawer('data-owners');
    const remedy = { name: 'How to close the Data gap' };
    expect(drawer.getByRole('group', remedy)).toHaveTextContent(
      'ai-readiness.io/data-owner: ',
    );
    await userEvent.click(
      drawer.getByRole('button', { name: 'Close the gap' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(screen.getByRole('group', remedy)).toHaveFocus(),
    );
  });

  it('offers to load the guidance again', async () => {
    const api = new InMemoryAiReadinessApi();
    const answer = api.getChecklist.bind(api);
    api.getChecklist = async () => {
      throw new Error('out of order');
    };
    const { drawer } = await openDrawer('process-baseline', api);
    const retry = await drawer.findByRole('button', {
      name: 'Load them again',
    });
    api.getChecklist = answer;
    await userEvent.click(retry);
    expect(
      await drawer.findByText('Why Process baseline matters.'),
    ).toBeVisible();
    expect(drawer.getByText('E 1.1')).toBeVisible();
  });

  it('names another owner out of the catalog', async () => {
    const { drawer, api } = await openDrawer('stop-conditions');
    await userEvent.click(
      drawer.getByRole('button', { name: 'Name another owner for this item' }),
    );
    await userEvent.type(drawer.getByLabelText('Owner of this item'), 'data');
    await userEvent.click(await screen.findByText('group:default/data'));
    await waitFor(() =>
      expect(api.writes[0]?.body).toEqual({
        owner: 'group:default/data',
      }),
    );
    await userEvent.click(
      await drawer.findByRole('button', {
        name: 'Return it to the area’s owner',
      }),
    );
    await waitFor(() =>
      expect(api.writes[1]?.body).toEqual({
        owner: null,
      }),
    );
  });
});
