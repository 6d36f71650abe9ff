import { NotAllowedError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryPortfolioApi } from '../../__testUtils__/InMemoryPortfolioApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { RollupPage } from './RollupPage';

const PATH = '/ai-readiness/rollups';

function render(search = '', api?: InMemoryPortfolioApi) {
  return renderPortfolio(<RollupPage />, { path: PATH + search, api });
}

describe('RollupPage', () => {
  it('leads from each figure of a group to its services', async () => {
    await render();
    const row = await screen.findByRole('row', { name: /^claims/ });
    const claims = '/ai-readiness?owner=group:default/claims';
    const links: [name: string, query: string][] = [
      ['claims', ''],
      ['3', ''],
      ['1 Go', '&standing=go'],
      ['Condition 1', '&due=condition'],
      [
        'Data quality: open on 1 of 3 services, not assessed on 1',
        '&gate=data-quality:open',
      ],
    ];
    await within(row).findByText(/Data quality: open/);
    for (const [name, query] of links) {
      const { href } = within(row).getByRole<HTMLAnchorElement>('link', {
        name,
      });
      const { pathname, search } = new URL(href);
      const own = new URLSearchParams(search);
      const wanted = new URLSearchParams(`${claims.split('?')[1]}${query}`);
      expect(pathname).toBe('/ai-readiness');
      expect(Object.fromEntries(own)).toEqual(Object.fromEntries(wanted));
    }
    expect(
      within(row).getByRole('link', { name: 'claims in the catalog' }),
    ).toHaveAttribute('href', '/catalog/default/group/claims');
  });

  it('calls those without an owner by a name, and leads to them', async () => {
    await render();
    expect(
      await screen.findByRole('link', { name: 'No owner' }),
    ).toHaveAttribute('href', '/ai-readiness?owner=none');
  });

  it('keeps the filters of the scorecard, and takes them away', async () => {
    const { api, address } = await render('?by=system&tier=high&q=claims');
    await screen.findByRole('table', { name: 'Figures by system' });
    expect(api.lastAsked('rollup')).toEqual({
      by: 'system',
      tier: ['high'],
      q: 'claims',
    });
    await userEvent.click(screen.getByRole('link', { name: 'By domain' }));
    expect(address()).toBe(`${PATH}?by=domain&q=claims&tier=high`);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove filter Risk tier: High' }),
    );
    expect(address()).toBe(`${PATH}?by=domain&q=claims`);
  });

  it('calls tiers by their names', async () => {
    const api = new InMemoryPortfolioApi();
    const [group] = api.rollup.groups;
    api.rollup = { ...api.rollup, groups: [{ ...group, value: 'high' }] };
    await render('?by=tier', api);
    expect(await screen.findByRole('link', { name: 'High' })).toHaveAttribute(
      'href',
      '/ai-readiness?tier=high',
    );
  });

  it('has no next page while another list is on its way', async () => {
    const api = new InMemoryPortfolioApi();
    api.rollup = { ...api.rollup, total: 60, nextCursor: 'abc' };
    await render('', api);
    expect(
      await screen.findByRole('button', { name: 'Next page' }),
    ).toBeEnabled();
    jest.spyOn(api, 'getRollup').mockReturnValue(new Promise(() => {}));
    await userEvent.click(screen.getByRole('link', { name: 'By domain' }));
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
  });

  it('leads from a page that is not there to the first one', async () => {
    const api = new InMemoryPortfolioApi();
    api.failure = Object.assign(new Error('no'), { name: 'InputError' });
    const { address } = await render('?by=owner&cursor=old', api);
    const start = await screen.findByRole('button', {
      name: 'Start from the first page',
    });
    api.failure = undefined;
    await userEvent.click(start);
    expect(address()).toBe(`${PATH}?by=owner`);
    expect(await screen.findByRole('row', { name: /^claims/ })).toBeVisible();
  });

  it('goes from page to page', async () => {
    const api = new InMemoryPortfolioApi();
    api.rollup = { ...api.rollup, total: 60, nextCursor: 'abc' };
    const { address } = await render('', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next page' }),
    );
    expect(address()).toBe(`${PATH}?by=owner&cursor=abc`);
    expect(api.lastAsked('rollup')).toEqual({ by: 'owner', cursor: 'abc' });
  });

  it.each([
    [
      '?tier=low',
      '2020-03-09T12:00:00.000Z',
      'No service matches these filters',
    ],
    ['', '2020-03-09T12:00:00.000Z', 'No AI services yet'],
    ['', undefined, 'Nobody has looked yet'],
  ])(
    'says with “%s”, as of %s, that there is nothing',
    async (search, asOf, words) => {
      const api = new InMemoryPortfolioApi();
      api.rollup = { ...api.rollup, groups: [], total: 0, asOf };
      await render(search, api);
      expect(await screen.findByText(words)).toBeVisible();
    },
  );

  it('takes the filters away where nothing is left', async () => {
    const api = new InMemoryPortfolioApi();
    api.rollup = { ...api.rollup, groups: [], total: 0 };
    const { address } = await render('?tier=low', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe(`${PATH}?by=owner`);
  });

  it('names the permission that it takes, without an error panel', async () => {
    const api = new InMemoryPortfolioApi();
    api.failure = new NotAllowedError('No');
    await render('', api);
    expect(await screen.findByText('You may not look at this')).toBeVisible();
    expect(screen.getByText('ai-readiness.assessment.read')).toBeVisible();
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /^claims/ })).toBeVisible();
  });
});
