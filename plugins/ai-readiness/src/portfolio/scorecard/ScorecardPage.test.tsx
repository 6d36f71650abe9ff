import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { enter } from '../../__testUtils__/enter';
import { InMemoryPortfolioApi } from '../../__testUtils__/InMemoryPortfolioApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { nothing, thePage } from '../../__testUtils__/thePortfolio';
import { ScorecardPage } from './ScorecardPage';

const rowOf = (service: string) =>
  screen.findByRole('row', { name: new RegExp(service) });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

function paged() {
  const api = new InMemoryPortfolioApi();
  api.page = { ...thePage, total: 70, nextCursor: 'abc' };
  return api;
}

describe('the scorecard', () => {
  it('shows where each service stands, in words and shapes', async () => {
    await renderPortfolio(<ScorecardPage />);
    const row = await rowOf('Claims triage');
    expect(row).toHaveTextContent(/No-Godecided: Go, 12 Jan.* ↘/);
    expect(row).toHaveTextContent(/High11\d+ days/);
    expect(
      within(row).getByRole('button', {
        name: 'Gate 2 Data quality: open, 0 of 2 met, 1 critical',
      }),
    ).toHaveAttribute('data-sign', '0/2');
    expect(within(row).getByRole('rowheader')).toHaveTextContent(
      'component:claims-triage',
    );
    expect(
      within(row).getByRole('link', { name: 'Claims triage' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness',
    );
    expect(
      screen.getByRole('table', { name: /AI services and their gates/ }),
    ).toBeVisible();
    expect(await rowOf('Refund agent')).toHaveTextContent('live all the same');
  });

  it('asks the server for what the address says', async () => {
    const { api } = await renderPortfolio(<ScorecardPage />, {
      path: '/ai-readiness?standing=no-go,lapsed&q=claims&sort=due&order=desc&limit=100',
    });
    await rowOf('Claims triage');
    expect(api.lastAsked('services')).toEqual({
      standing: ['no-go', 'lapsed'],
      q: 'claims',
      sort: 'due',
      order: 'desc',
      limit: 100,
    });
  });

  it('searches once one pauses, and Back leaves the search', async () => {
    const { address, back } = await renderPortfolio(<ScorecardPage />);
    const field = await screen.findByRole('searchbox', {
      name: 'Search services',
    });
    await enter(field, 'claims');
    await waitFor(() => expect(address()).toBe('/ai-readiness?q=claims'));
    await enter(field, ' triage');
    await waitFor(() =>
      expect(address()).toBe('/ai-readiness?q=claims+triage'),
    );
    back();
    expect(address()).toBe('/ai-readiness');
    await waitFor(() => expect(field).toHaveValue(''));
  });

  it('filters by a gate with one click, and takes it back with another', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />);
    await press(/^Gate 2 Data quality: open/);
    expect(address()).toBe('/ai-readiness?gate=data-quality:open');
    await press(/^Remove filter Gate: Data: open/);
    expect(address()).toBe('/ai-readiness');
    await press(/^Gate 2 Data quality: open/);
    await press(/^Gate 2 Data quality: open/);
    expect(address()).toBe('/ai-readiness');
  });

  it('goes from gate to gate with the arrow keys', async () => {
    await renderPortfolio(<ScorecardPage />);
    const row = await rowOf('Claims triage');
    const [first, second] = within(row).getAllByRole('button', {
      name: /^Gate/,
    });
    expect(first).toHaveAttribute('tabindex', '0');
    expect(second).toHaveAttribute('tabindex', '-1');
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(
      within(await rowOf('Refund agent')).getAllByRole('button', {
        name: /^Gate/,
      })[1],
    ).toHaveFocus();
  });

  it('sorts by any column: the most telling first, then the other way round', async () => {
    const { api, address } = await renderPortfolio(<ScorecardPage />);
    await press('Critical');
    expect(address()).toBe('/ai-readiness?sort=open-critical');
    const head = () => screen.getByRole('columnheader', { name: /^Critical/ });
    expect(head()).toHaveAttribute('aria-sort', 'descending');
    await press(/^Critical/);
    expect(address()).toBe('/ai-readiness?sort=open-critical&order=asc');
    expect(head()).toHaveAttribute('aria-sort', 'ascending');
    await waitFor(() =>
      expect(api.lastAsked('services')).toMatchObject({ order: 'asc' }),
    );
    await press(/^Gate 2 Data quality$/);
    expect(address()).toBe('/ai-readiness?sort=gate:data-quality');
  });

  it('pages forth and back, and a narrower list begins anew', async () => {
    const { api, address } = await renderPortfolio(<ScorecardPage />, {
      api: paged(),
    });
    expect(await screen.findByText('1–3 of 70')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Previous page' }),
    ).toBeDisabled();
    await press('Next page');
    expect(address()).toBe('/ai-readiness?cursor=abc');
    expect(await screen.findByText('51–53 of 70')).toBeVisible();
    expect(api.lastAsked('services')).toMatchObject({ cursor: 'abc' });
    await press('Previous page');
    expect(address()).toBe('/ai-readiness');
    await press('Next page');
    await press('Mine');
    expect(address()).toBe('/ai-readiness?owner=mine');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'On a page' }),
      '200',
    );
    expect(address()).toBe('/ai-readiness?owner=mine&limit=200');
  });

  it('leads from a page that was sent on to the first one', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />, {
      api: paged(),
      path: '/ai-readiness?cursor=xyz',
    });
    expect(await screen.findByText('3 of 70')).toBeVisible();
    await press('First page');
    expect(address()).toBe('/ai-readiness');
  });
});

describe('where one is in the list', () => {
  it('is kept when the trend is shown', async () => {
    await renderPortfolio(<ScorecardPage />, { api: paged() });
    await press('Next page');
    expect(await screen.findByText('51–53 of 70')).toBeVisible();
    await press('Trend');
    expect(await screen.findByText('51–53 of 70')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Previous page' })).toBeEnabled();
  });

  it('may be a page that is empty by now', async () => {
    const api = paged();
    api.page = { ...api.page, services: [], nextCursor: undefined };
    const { address } = await renderPortfolio(<ScorecardPage />, {
      api,
      path: '/ai-readiness?cursor=xyz',
    });
    expect(
      await screen.findByText('This page of the list is empty now'),
    ).toBeVisible();
    await press('First page');
    expect(address()).toBe('/ai-readiness');
  });

  it('is left where the server does not know it', async () => {
    const api = new InMemoryPortfolioApi();
    api.failure = Object.assign(new Error('no such page'), {
      name: 'InputError',
    });
    const { address } = await renderPortfolio(<ScorecardPage />, {
      api,
      path: '/ai-readiness?tier=high&sort=foo&cursor=abc',
    });
    api.failure = undefined;
    await press('Start from the first page');
    expect(address()).toBe('/ai-readiness?tier=high');
    await rowOf('Claims triage');
  });
});

describe('the keyboard on the scorecard', () => {
  it('goes to what lies on the side of the arrow, from right to left too', async () => {
    await renderPortfolio(<ScorecardPage />);
    const [first, second] = within(await rowOf('Claims triage')).getAllByRole(
      'button',
      { name: /^Gate/ },
    );
    screen.getByRole('table').style.direction = 'rtl';
    first.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(second).toHaveFocus();
  });

  it('leads to nothing below the head and the first column', async () => {
    await renderPortfolio(<ScorecardPage />);
    await rowOf('Claims triage');
    const frame = screen.getByRole('group', {
      name: 'Services, scrolls both ways',
    });
    // The parsed rules know but the properties that are simulated.
    const styles = [...document.querySelectorAll('style')]
      .map(({ textContent }) => textContent)
      .join();
    const own = [...frame.classList].map(
      name => styles.split(`.${name} {`)[1]?.split('}')[0],
    );
    expect(own.join()).toMatch(
      /scroll-padding-top: 136px;\s+scroll-padding-inline-start: 300px/,
    );
  });
});

describe('a scorecard without rows', () => {
  it('says how a service gets there', async () => {
    const api = new InMemoryPortfolioApi();
    api.page = nothing;
    await renderPortfolio(<ScorecardPage />, { api });
    expect(
      await screen.findByText('There is no AI service that you may see'),
    ).toBeVisible();
    expect(screen.getByText(/ai-readiness.io\/enabled: 'true'/)).toBeVisible();
  });

  it('says that nobody has looked yet', async () => {
    const api = new InMemoryPortfolioApi();
    api.page = { ...nothing, asOf: undefined };
    await renderPortfolio(<ScorecardPage />, { api });
    expect(await screen.findByText('Nobody has looked yet')).toBeVisible();
  });

  it('repeats what the server says about the filters, and clears them', async () => {
    const api = new InMemoryPortfolioApi();
    api.page = { ...nothing, notes: ['group:default/gone is not there.'] };
    const { address } = await renderPortfolio(<ScorecardPage />, {
      api,
      path: '/ai-readiness?owner=group:default/gone&q=x',
    });
    expect(
      await screen.findByText('group:default/gone is not there.'),
    ).toBeVisible();
    await press('Clear filters');
    expect(address()).toBe('/ai-readiness');
  });

  it('offers to try again, and to clear what the server does not know', async () => {
    const api = new InMemoryPortfolioApi();
    api.failure = new Error('standing must be one of go, no-go');
    const { address } = await renderPortfolio(<ScorecardPage />, {
      api,
      path: '/ai-readiness?standing=soon',
    });
    expect(await screen.findByText(/Can’t load the services/)).toBeVisible();
    api.failure = undefined;
    await press('Clear filters');
    expect(address()).toBe('/ai-readiness');
    await rowOf('Claims triage');
  });

  it('says who may not look', async () => {
    const api = new InMemoryPortfolioApi();
    api.failure = Object.assign(new Error('no'), { name: 'NotAllowedError' });
    await renderPortfolio(<ScorecardPage />, { api });
    expect(await screen.findByText('You may not look at this')).toBeVisible();
    api.failure = undefined;
    await press('Try again');
    await rowOf('Claims triage');
  });
});
