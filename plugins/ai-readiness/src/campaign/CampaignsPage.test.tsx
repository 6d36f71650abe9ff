import { addDays } from 'backstage-plugin-ai-readiness-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryCampaigns } from '../__testUtils__/InMemoryCampaigns';
import { renderCampaigns } from '../__testUtils__/renderCampaigns';
import { theCampaign } from '../__testUtils__/theCampaign';

/** Gives the chart a size, which nothing has here. */
class FixedSize {
  constructor(private readonly onSize: ResizeObserverCallback) {}

  observe() {
    const size = { contentRect: { width: 800, height: 240 } };
    this.onSize([size as ResizeObserverEntry], this);
  }

  unobserve() {}

  disconnect() {}
}

beforeAll(() => {
  globalThis.ResizeObserver = FixedSize;
});

const PROGRESS = /^1 of 3 closed, 2 late, was due [\d,]+ days ago$/i;

describe('the campaigns', () => {
  it('say how far they are, and lead to each', async () => {
    const { address } = await renderCampaigns();
    const card = await screen.findByRole('article', {
      name: 'Data owners by spring',
    });
    expect(within(card).getByText(PROGRESS)).toBeVisible();
    expect(within(card).getByText('Late')).toBeVisible();
    expect(await within(card).findByText(/2.1 Data owners/)).toBeVisible();
    const bar = within(card).getByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '33');
    expect(bar).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(PROGRESS),
    );
    await userEvent.click(
      within(card).getByRole('link', { name: 'Data owners by spring' }),
    );
    expect(address()).toBe('/ai-readiness/campaigns/c-1');
  });

  it('say what to do where there is none', async () => {
    const api = new InMemoryCampaigns();
    api.campaign = undefined;
    const { address } = await renderCampaigns('', api);
    expect(await screen.findByText('No campaign yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'scorecard' })).toHaveAttribute(
      'href',
      '/ai-readiness',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Start a campaign' }),
    );
    expect(address()).toBe('/ai-readiness/campaigns/new');
  });

  it('say why somebody may not start one, and that they could not be loaded', async () => {
    const api = new InMemoryCampaigns();
    const because = 'Managing campaigns needs a permission';
    api.viewer = { mayManage: false, because };
    await renderCampaigns('', api);
    const start = await screen.findByRole('button', {
      name: 'Start a campaign',
    });
    expect(start).toHaveAttribute('aria-disabled', 'true');
    expect(start).toHaveAttribute('title', because);
  });

  it('can be asked for again when they could not be loaded', async () => {
    const api = new InMemoryCampaigns();
    api.failure = new Error('Down');
    await renderCampaigns('', api);
    expect(await screen.findByText(/Can’t load the campaigns/)).toBeVisible();
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Data owners by spring')).toBeVisible();
  });
});

describe('one campaign', () => {
  it('says who is late, and what was open when', async () => {
    await renderCampaigns('/c-1');
    const late = await screen.findByRole('region', { name: 'Who is late' });
    expect(within(late).getByRole('link', { name: /data/i })).toHaveAttribute(
      'href',
      '/ai-readiness/owners/group/default/data',
    );
    expect(within(late).getByText(/Nobody is named/)).toBeVisible();
    const summary = 'From 3 open on 6 Mar to 2 open on 9 Mar.';
    expect(screen.getByText(summary)).toBeVisible();
    expect(await screen.findByRole('img', { name: summary })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const days = within(
      screen.getByRole('table', { name: 'Days on which something changed' }),
    )
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(days).toEqual([
      'At the end ofOpenAt an even pace',
      '9 March 20202–',
      '8 March 202020',
      '6 March 202033',
    ]);
    expect(screen.getByText('Risk tier: High or Medium')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See these services' }),
    ).toHaveAttribute('href', '/ai-readiness?q=claims&tier=high,medium');
  });

  it('leads from each task to the item, and narrows them by state', async () => {
    const { api, address } = await renderCampaigns('/c-1');
    const table = await screen.findByRole('table', { name: 'Tasks' });
    const [first, second, third] = within(table).getAllByRole('row').slice(1);
    expect(
      await within(first).findByRole('link', { name: '2.1 Data owners' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness?item=data-owners',
    );
    expect(first).toHaveTextContent(/late, open for [\d]+ days/);
    expect(second).toHaveTextContent('nobody is named');
    expect(third).toHaveTextContent(/closed .*ago/);
    await userEvent.click(screen.getByRole('button', { name: 'Closed (1)' }));
    expect(address()).toBe('/ai-readiness/campaigns/c-1?state=done');
    expect(api.lastAsked('campaign').body).toEqual({ state: 'done' });
    expect(await screen.findByText('Claims chat')).toBeVisible();
    expect(screen.queryByText('Claims triage')).not.toBeInTheDocument();
  });

  it('ends with a reason, and goes on again when that is taken back', async () => {
    const { api } = await renderCampaigns('/c-1');
    await userEvent.click(
      await screen.findByRole('button', { name: 'End it' }),
    );
    const dialog = screen.getByRole('dialog', { name: 'End this campaign?' });
    expect(dialog).toHaveTextContent('2 of its tasks are open');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why it ends/ }),
      'The vendor does it',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'End it' }),
    );
    expect(await screen.findByText('The campaign has ended')).toBeVisible();
    expect(api.lastAsked('end').body).toBe('The vendor does it');
    expect(await screen.findByText(/The vendor does it/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reopen' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Edit' })).toBeVisible();
    expect(api.lastAsked('reopen')).toBeDefined();
  });

  it('is not overwritten where somebody else was faster', async () => {
    const { api } = await renderCampaigns('/c-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = screen.getByRole('dialog', { name: 'Edit the campaign' });
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Title/ }),
      ' and summer',
    );
    const goal = 'Theirs';
    const theirs = { ...theCampaign, goal, revision: theCampaign.revision + 1 };
    api.campaign = theirs;
    const save = within(dialog).getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(
      await within(dialog).findByText(/changed this campaign meanwhile/),
    ).toBeVisible();
    expect(api.campaign).toEqual(theirs);
    await userEvent.click(save);
    expect(
      await screen.findByRole('heading', {
        name: `${theCampaign.title} and summer`,
      }),
    ).toBeVisible();
  });

  it('is edited no more once what was written may be thrown away', async () => {
    await renderCampaigns('/c-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = screen.getByRole('dialog', { name: 'Edit the campaign' });
    const inside = within(dialog);
    await userEvent.type(inside.getByRole('textbox', { name: /Title/ }), '!');
    await userEvent.click(inside.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(
      inside.getByRole('button', { name: 'Go on writing' }),
    );
    expect(inside.getByRole('textbox', { name: /Title/ })).toHaveValue(
      `${theCampaign.title}!`,
    );
    await userEvent.click(inside.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(inside.getByRole('button', { name: 'Discard it' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('can be edited, and keeps what was written when that fails', async () => {
    const { api } = await renderCampaigns('/c-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = screen.getByRole('dialog', { name: 'Edit the campaign' });
    const title = within(dialog).getByRole('textbox', { name: /Title/ });
    await userEvent.clear(title);
    const save = within(dialog).getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    await userEvent.type(title, 'Data owners by summer');
    api.failure = new Error('dueOn: has passed');
    await userEvent.click(save);
    expect(
      await within(dialog).findByText('Not saved: dueOn: has passed'),
    ).toBeVisible();
    api.failure = undefined;
    await userEvent.click(save);
    expect(
      await screen.findByRole('heading', { name: 'Data owners by summer' }),
    ).toBeVisible();
    const { dueOn, goal, owner } = theCampaign;
    expect(api.lastAsked('update').body).toEqual({
      title: 'Data owners by summer',
      dueOn,
      goal,
      owner,
    });
  });

  it('is the same as none where somebody sees none of its services', async () => {
    await renderCampaigns('/c-2');
    expect(await screen.findByText('There is no such campaign')).toBeVisible();
  });
});

const DUE = addDays(new Date().toISOString(), 100);

describe('a new campaign', () => {
  const open = async (query: string, api?: InMemoryCampaigns) => {
    const rendered = await renderCampaigns(`/new${query}`, api);
    const dialog = await screen.findByRole('dialog', {
      name: 'Start a campaign',
    });
    return { ...rendered, dialog: within(dialog) };
  };
  const choose = async (
    dialog: ReturnType<typeof within>,
    field: RegExp,
    option: RegExp,
  ) => {
    await userEvent.click(dialog.getByRole('textbox', { name: field }));
    await userEvent.click(await screen.findByRole('option', { name: option }));
  };

  it('takes the services over from the scorecard, and counts before it starts', async () => {
    const { api, dialog, address } = await open('?tier=high&q=claims');
    expect(dialog.getByText('Risk tier: High')).toBeVisible();
    expect(dialog.getByText('Text: claims')).toBeVisible();
    expect(
      dialog.getByRole('link', { name: 'Choose others on the scorecard' }),
    ).toHaveAttribute('href', '/ai-readiness?q=claims&tier=high');
    const start = dialog.getByRole('button', { name: 'Start' });
    expect(start).toBeDisabled();
    await choose(dialog, /Items to close/, /2.1 Data owners/);
    expect(
      await dialog.findByText('3 things to close now; 4 services match.'),
    ).toBeVisible();
    const title = dialog.getByRole('textbox', { name: /Title/ });
    expect(title).toHaveValue('Close 2.1 Data owners');
    await userEvent.type(dialog.getByLabelText(/Due date/), DUE);
    await choose(dialog, /Owner/, /Data office/);
    await userEvent.click(start);
    expect(address()).toBe('/ai-readiness/campaigns/c-1');
    expect(api.lastAsked('create').body).toEqual({
      title: 'Close 2.1 Data owners',
      dueOn: DUE,
      owner: 'group:default/data',
      filter: { tier: ['high'], q: 'claims' },
      itemIds: ['data-owners'],
    });
  });

  it('says what is wrong, and sends the same as the same', async () => {
    const api = new InMemoryCampaigns();
    api.preview = { services: 0, tasks: 0, notes: ['It moves'] };
    const { dialog } = await open('?item=data-owners', api);
    expect(await dialog.findByText(/No service matches/)).toBeVisible();
    expect(dialog.getByText('It moves')).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/Due date/), DUE);
    await choose(dialog, /Owner/, /Data office/);
    api.failure = new Error('owner: can’t answer');
    const start = dialog.getByRole('button', { name: 'Start' });
    await userEvent.click(start);
    const refusal = 'Not saved: owner: can’t answer';
    expect(await dialog.findByText(refusal)).toBeVisible();
    await userEvent.click(start);
    await userEvent.type(dialog.getByLabelText(/What for/), 'x');
    await userEvent.click(start);
    const keys = api.asked.flatMap(({ of, key }) =>
      of === 'create' ? key : [],
    );
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is not offered to who may not start one', async () => {
    const api = new InMemoryCampaigns();
    api.viewer = { mayManage: false, because: 'It needs a permission' };
    await renderCampaigns('/new', api);
    expect(
      await screen.findByText('You may not start a campaign'),
    ).toBeVisible();
    expect(screen.getByText(/It needs a permission/)).toBeVisible();
  });

  it('is left without a trace', async () => {
    const { address, dialog } = await open('?tier=high');
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(address()).toBe('/ai-readiness/campaigns');
  });

  it('asks before what was written is thrown away', async () => {
    const { address, dialog } = await open('?tier=high');
    await userEvent.type(dialog.getByLabelText(/What for/), 'An audit');
    await userEvent.keyboard('{Escape}');
    expect(dialog.getByText('What you wrote will be lost.')).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Go on writing' }),
    );
    expect(dialog.getByLabelText(/What for/)).toHaveValue('An audit');
    await userEvent.click(
      dialog.getByRole('link', { name: 'Choose others on the scorecard' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Discard it' }));
    expect(address()).toBe('/ai-readiness?tier=high');
  });

  it('leaves out items that the checklist does not have', async () => {
    const { api, dialog } = await open('?item=data-owners,gone');
    expect(
      await dialog.findByText('3 things to close now; 4 services match.'),
    ).toBeVisible();
    expect(api.lastAsked('preview').body).toEqual(
      expect.objectContaining({ itemIds: ['data-owners'] }),
    );
  });
});
