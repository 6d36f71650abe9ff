import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryPortfolioApi } from '../../__testUtils__/InMemoryPortfolioApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { TrendButton } from './TrendButton';
import { TrendSection } from './TrendSection';

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

const SUMMARY =
  'Since 8 Mar, Go fell from 2 to 1, No-Go rose from 0 to 1, and services with ownership gaps rose from 0 to 1.';

const part = (
  <>
    <TrendButton />
    <TrendSection />
  </>
);

describe('TrendSection', () => {
  beforeAll(() => {
    globalThis.ResizeObserver = FixedSize;
  });

  it('loads once it is asked for, and stays in the address', async () => {
    const { api, address } = await renderPortfolio(part, {
      path: '/ai-readiness?tier=high&sort=title',
    });
    expect(api.asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Trend' }));
    expect(await screen.findByText(SUMMARY)).toBeVisible();
    expect(address()).toBe('/ai-readiness?tier=high&sort=title&trend=90');
    expect(api.lastAsked('trend')).toEqual({ tier: ['high'], days: 90 });
    await userEvent.click(screen.getByRole('button', { name: '365 days' }));
    expect(address()).toContain('trend=365');
    expect(api.lastAsked('trend')).toEqual({ tier: ['high'], days: 365 });
    await userEvent.click(screen.getByRole('button', { name: 'Trend' }));
    expect(address()).toBe('/ai-readiness?tier=high&sort=title');
    expect(screen.queryByText(SUMMARY)).not.toBeInTheDocument();
  });

  it('says in a sentence, a legend and a table what the chart shows', async () => {
    await renderPortfolio(part, { path: '/ai-readiness?trend=30' });
    expect(await screen.findByRole('img', { name: SUMMARY })).toBeVisible();
    const patterns = document.querySelectorAll('pattern');
    expect(patterns).toHaveLength(5);
    const legend = screen.getByRole('list', { name: 'At the end' });
    expect(legend).toHaveTextContent('1 Go0 Conditional Go1 No-Go');
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const table = screen.getByRole('table', {
      name: 'Days on which something changed',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual(['10 March 2026101011', '8 March 2026200010']);
  });

  it('says so while there is only one day', async () => {
    const api = new InMemoryPortfolioApi();
    api.trend = { services: 1, days: api.trend.days.slice(-1) };
    await renderPortfolio(part, { path: '/ai-readiness?trend=90', api });
    expect(await screen.findByText(/come back tomorrow/)).toBeVisible();
  });

  it('says what went wrong, and tries again', async () => {
    const api = new InMemoryPortfolioApi();
    api.failure = new Error('The database is away');
    await renderPortfolio(part, { path: '/ai-readiness?trend=90', api });
    expect(await screen.findByText(/Can’t load the trend/)).toBeVisible();
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(SUMMARY)).toBeVisible();
  });
});
