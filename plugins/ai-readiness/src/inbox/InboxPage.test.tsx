import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InboxPlace } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import {
  inDays,
  InMemoryInboxApi,
  theEntries,
} from '../__testUtils__/InMemoryInboxApi';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { inboxApiRef } from '../api/inboxApiRef';
import { SessionProvider } from '../api/SessionProvider';
import { pageRouteRef } from '../routes';
import { entryKey } from './entryKey';
import { InboxPage } from './InboxPage';
import { InboxWidget } from './InboxWidget';
import { placeOf } from './useEntryLink';

function Address() {
  const { search } = useLocation();
  return <output data-testid="address">{search}</output>;
}

async function render(
  element: ReactNode,
  api = new InMemoryInboxApi(),
  search = '',
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, new InMemoryAiReadinessApi()],
        [inboxApiRef, api],
      ]}
    >
      <SessionProvider>{element}</SessionProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/ai-readiness/work${search}`],
      mountedRoutes: {
        '/ai-readiness': pageRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  const address = () => screen.getByTestId('address').textContent;
  return { api, address };
}

const TAB = '/catalog/default/component/claims-triage/readiness';

describe('placeOf', () => {
  it.each<[InboxPlace, string]>([
    [{ view: 'review', itemId: 'fallback' }, '?item=fallback'],
    [{ view: 'decision' }, '?view=decision'],
    [{ view: 'decision', itemId: 'fallback' }, '?view=decision&item=fallback'],
    [{ view: 'decision', decide: true }, '?view=decision&decide=1'],
    [{ view: 'review', section: 'owners' }, '#owners-by-area'],
    [{ view: 'review', area: 'data' }, '?area=data'],
    [{ view: 'review', area: 'data', only: 'open' }, '?area=data&open=1'],
    [{ view: 'review', area: 'data', only: 'mine' }, '?area=data&mine=1'],
    [
      { view: 'review', area: 'data', only: 'not-assessed' },
      '?area=data&status=not-assessed',
    ],
  ])('%j is at %s', (at, end) => {
    expect(placeOf(at)).toBe(end);
  });
});

describe('InboxPage', () => {
  it('says by when what has to be done, and leads there', async () => {
    await render(<InboxPage />);
    const groups = await screen.findAllByRole('region');
    expect(
      groups.map(group => within(group).getByRole('heading').textContent),
    ).toEqual([
      'Overdue',
      'Within 7 days',
      'Within 30 days',
      'Later or without a date',
    ]);
    const [overdue, soon, , later] = groups;
    const row = within(overdue).getAllByRole('row')[1];
    expect(row).toHaveTextContent(
      /6\.5 Feedback channelCondition to closeClaims triageRules say No-Go· livewas due 3 days ago/,
    );
    const [link, ...others] = within(row).getAllByRole('link');
    expect(others).toEqual([]);
    expect(link).toHaveAccessibleName(
      'Close the condition on 6.5 Feedback channel, on Claims triage',
    );
    expect(link).toHaveAttribute(
      'href',
      `${TAB}?view=decision&item=feedback-channel`,
    );
    expect(within(soon).getAllByRole('row')[1]).toHaveTextContent(
      /30-day review.*due in 6 days/,
    );
    const lines = within(later).getAllByRole('row').slice(1);
    expect(lines.map(line => line.lastChild?.textContent)).toEqual([
      expect.stringMatching(/^due in (2 months|60 days)/),
      'waiting for 12 days',
      'no date',
    ]);
  });

  it('shows one kind, which the address keeps', async () => {
    const { api, address } = await render(<InboxPage />);
    const kinds = await screen.findByRole('group', { name: 'Show only' });
    expect(
      within(kinds)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Everything (6)',
      'Conditions (1)',
      'Accepted risks (1)',
      'Reviews (1)',
      'Ownership gaps (1)',
      'Open items (1)',
      'Statements to renew (1)',
    ]);
    await userEvent.click(
      within(kinds).getByRole('button', { name: 'Reviews (1)' }),
    );
    expect(address()).toBe('?kind=review');
    expect(await screen.findByText('1 thing to do')).toBeVisible();
    expect(api.asked.slice(-1)[0]).toMatchObject({ kind: 'review' });
    expect(
      screen.getByRole('button', { name: 'Reviews (1)', pressed: true }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Everything (6)' }),
    );
    expect(address()).toBe('');
  });

  it('tells two reviews of one service apart', async () => {
    const [, review] = theEntries;
    const other = {
      ...review,
      dueOn: inDays(2),
      message: 'Hold the 90-day review',
    };
    expect(entryKey(review)).not.toBe(entryKey(other));
    const warned = jest.spyOn(console, 'error').mockImplementation();
    const api = new InMemoryInboxApi();
    api.entries = [review, other];
    await render(<InboxPage />, api);
    expect(await screen.findByText(other.message)).toBeVisible();
    expect(screen.getByText(review.message)).toBeVisible();
    expect(warned).not.toHaveBeenCalledWith(
      expect.stringContaining('same key'),
      expect.anything(),
      expect.anything(),
    );
    warned.mockRestore();
  });

  it('goes on to the next page', async () => {
    const api = new InMemoryInboxApi();
    api.nextCursor = 'next';
    const { address } = await render(<InboxPage />, api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next page' }),
    );
    expect(address()).toBe('?cursor=next');
    expect(api.asked.slice(-1)[0]).toMatchObject({ cursor: 'next' });
  });

  it('is glad when nothing waits', async () => {
    const api = new InMemoryInboxApi();
    api.entries = [];
    await render(<InboxPage />, api);
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('says so when nothing of a kind waits', async () => {
    await render(<InboxPage />, undefined, '?kind=exemption');
    expect(
      await screen.findByText('Nothing of this kind waits for you'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Exemptions (0)', pressed: true }),
    ).toBeVisible();
  });

  it('asks a guest to sign in', async () => {
    const api = new InMemoryInboxApi();
    api.entries = [];
    api.note = 'Work waits for people';
    await render(<InboxPage />, api);
    expect(await screen.findByText('Work waits for people.')).toBeVisible();
  });

  it('says what went wrong, and tries again', async () => {
    const api = new InMemoryInboxApi();
    api.failure = new Error('The database is away');
    await render(<InboxPage />, api);
    expect(
      await screen.findByText(/Can’t load what waits for you/),
    ).toBeVisible();
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('6 things to do')).toBeVisible();
  });
});

describe('InboxWidget', () => {
  it('shows the five most urgent, and leads to all', async () => {
    const { api } = await render(<InboxWidget />);
    const entries = await screen.findAllByRole('listitem');
    expect(entries).toHaveLength(5);
    expect(entries[0]).toHaveTextContent(/6\.5.*Claims triage.*3 days ago/);
    expect(api.asked[0]).toEqual({ limit: 5 });
    expect(screen.getByRole('link', { name: 'Show all 6' })).toHaveAttribute(
      'href',
      '/ai-readiness/work',
    );
  });

  it('leads to the tab where the portal has it', async () => {
    const api = new InMemoryInboxApi();
    api.entries = theEntries.slice(0, 1);
    await render(<InboxWidget tabPath="/go-live" />, api);
    expect(
      await screen.findByRole('link', { name: /Close the condition/ }),
    ).toHaveAttribute('href', expect.stringContaining('/go-live?view='));
  });

  it('is glad when nothing waits', async () => {
    const api = new InMemoryInboxApi();
    api.entries = [];
    await render(<InboxWidget />, api);
    expect(await screen.findByText(/Nothing waits for you/)).toBeVisible();
  });
});
