import { NotAllowedError } from '@backstage/errors';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { draftApiRef } from '../../api/draftApiRef';
import { SessionProvider } from '../../api/SessionProvider';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import {
  InMemoryDraftApi,
  theDraft,
} from '../../__testUtils__/InMemoryDraftApi';
import { ChecklistPage } from './ChecklistPage';
import { flipSummary } from './flipSummary';

function Address() {
  const { search, hash } = useLocation();
  return <output data-testid="address">{search + hash}</output>;
}

async function open(
  options: {
    drafts?: InMemoryDraftApi;
    api?: InMemoryAiReadinessApi;
    at?: string;
  } = {},
) {
  const { drafts = new InMemoryDraftApi(), at = '' } = options;
  const { api = new InMemoryAiReadinessApi() } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, api],
        [draftApiRef, drafts],
      ]}
    >
      <SessionProvider>
        <ChecklistPage />
      </SessionProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/${at}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return {
    drafts,
    address: () => screen.getByTestId('address').textContent,
  };
}

const withFlips = (flips: Partial<typeof theDraft.flips>) => {
  const drafts = new InMemoryDraftApi();
  const draft = { ...theDraft, flips: { ...theDraft.flips, ...flips } };
  drafts.answer = { ...drafts.answer, draft };
  return drafts;
};

describe('the checklist to read up on', () => {
  it('shows every item with what rules read of it, and what it takes', async () => {
    await open();
    expect(
      await screen.findByText(/Version 1.0.0 is in force: every AI service/),
    ).toBeVisible();
    const gate = await screen.findByRole('table', {
      name: 'Gate 2 Data quality',
    });
    const [, owners] = within(gate).getAllByRole('row');
    expect(owners).toHaveTextContent(/2.1 Data owners.*Data.*minimum/);
    await userEvent.click(
      within(owners).getByRole('button', { name: 'What it takes: 2.1' }),
    );
    expect(within(owners).getByText('Why Data owners matters.')).toBeVisible();
    expect(
      within(
        screen.getByRole('region', { name: 'Gate 2 Data quality' }),
      ).getByText('Is the data as stable as the service needs?'),
    ).toBeVisible();
    expect(
      screen.getByText('Open items that a Conditional Go may carry'),
    ).toBeVisible();
  });

  it('opens what its address names, and leads to each gate', async () => {
    const { address } = await open({ at: '?from=go#stop-conditions' });
    expect(
      await screen.findByText('Why Stop conditions matters.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: '2 Data quality' }));
    expect(address()).toBe('?from=go#data-quality');
  });

  it('says whom to ask for it', async () => {
    const api = new InMemoryAiReadinessApi();
    api.getChecklist = async () => {
      throw new NotAllowedError('no');
    };
    await open({ api });
    expect(
      await screen.findByText('You may not read the checklist'),
    ).toBeVisible();
    expect(screen.getByText('ai-readiness.checklist.read')).toBeVisible();
  });

  it('is there even where the draft is not', async () => {
    const drafts = new InMemoryDraftApi();
    drafts.failure = new Error('out of order');
    await open({ drafts });
    expect(await screen.findByText(/Can’t load the draft/)).toBeVisible();
    expect(
      await screen.findByRole('table', { name: 'Gate 2 Data quality' }),
    ).toBeVisible();
  });
});

describe('a draft', () => {
  it('says from when it counts and what differs', async () => {
    await open();
    const banner = await screen.findByRole('note', {
      name: /^Version 1.1.0 counts from 1 March 2099 \(in .*\)$/,
    });
    expect(banner).toHaveTextContent('Decisions keep the version');
    const diff = screen.getByRole('region', { name: 'What differs in 1.1.0' });
    expect(
      within(diff).getByText('Critical: always, so far never'),
    ).toBeVisible();
    expect(
      within(diff).getByText(
        'Open items that a Conditional Go may carry: 1, so far 2',
      ),
    ).toBeVisible();
    await userEvent.click(
      within(diff).getByRole('button', { name: 'Compare the texts' }),
    );
    expect(within(diff).getByText('The old reason.')).toBeVisible();
    expect(within(diff).getByText('The new reason.')).toBeVisible();
  });

  it('says what it would flip, and why, with the way there', async () => {
    await open();
    const flips = await screen.findByRole('region', {
      name: 'What 1.1.0 would flip',
    });
    expect(flips).toHaveTextContent(
      'By the rules: 2 from Go to No-Go, 1 from Conditional Go to No-Go.',
    );
    const row = await within(flips).findByRole('row', {
      name: /Claims triage/,
    });
    expect(row).toHaveTextContent(/Go.*becomes.*No-Go/);
    expect(
      within(row).getByRole('link', { name: 'Claims triage' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness',
    );
    expect(
      within(row).getByRole('link', { name: /1 critical item is open/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness?item=stop-conditions',
    );
    const other = within(flips).getByRole('row', { name: /Letters/ });
    expect(other).toHaveTextContent('stays No decision yet');
    expect(
      within(other).queryByRole('link', { name: /2 items are open/ }),
    ).toBeNull();
  });

  it('keeps in the address what is selected, and turns pages', async () => {
    const { drafts, address } = await open();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Verdict' }),
      'Go to No-Go (2)',
    );
    expect(address()).toBe('?from=go&to=no-go');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next page' }),
    );
    expect(address()).toBe('?from=go&to=no-go&cursor=second');
    expect(drafts.asked.slice(-1)).toEqual([
      { from: 'go', to: 'no-go', cursor: 'second' },
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Reset filters' }),
    );
    expect(address()).toBe('');
  });

  it('leaves out of the address what nobody can ask for', async () => {
    const { drafts } = await open({ at: '?from=perhaps&standingTo=lapsed' });
    await screen.findByRole('row', { name: /Claims triage/ });
    expect(drafts.asked).toEqual([{ standingTo: 'lapsed' }]);
  });

  it('says how far the judging has come', async () => {
    await open({ drafts: withFlips({ judged: 8_200, pending: 1_800 }) });
    expect(await screen.findByText(/^8,200 of 10,000 judged; /)).toBeVisible();
    expect(
      screen.getByRole('progressbar', { name: 'Services judged by the draft' }),
    ).toHaveAttribute('aria-valuenow', '82');
  });

  it('says that it does not count as long as no day is set', async () => {
    const drafts = new InMemoryDraftApi();
    const { countsFrom: _, ...draft } = theDraft;
    drafts.answer = { ...drafts.answer, draft };
    await open({ drafts });
    expect(
      await screen.findByRole('note', {
        name: 'Version 1.1.0 is a draft and does not count yet',
      }),
    ).toHaveTextContent('countsFrom');
  });

  it('is absent where none is configured, with the way to one', async () => {
    const drafts = new InMemoryDraftApi();
    drafts.answer = {
      inForce: { version: '1.4.0', hash: 'abc', since: '2026-02-01' },
    };
    await open({ drafts });
    expect(await screen.findByText(/version: 1.5.0/)).toBeVisible();
    expect(screen.getByText(/in force since 1 February 2026/)).toBeVisible();
    expect(screen.queryByText(/^What .* would flip$/)).toBeNull();
  });
});

describe('flipSummary', () => {
  it.each([
    [{ services: 0, judged: 0 }, 'There is no service to try it on yet.'],
    [{ judged: 0, total: 0 }, 'No service has been judged by it yet.'],
    [{ total: 0 }, 'Nothing flips: 10,000 services come out as before.'],
    [
      { services: 1, judged: 1, total: 1, changes: [] },
      '1 of 1 service would come out otherwise. What decisions are worth: 2 from Go to No-Go.',
    ],
    [
      { standingChanges: [] },
      '3 of 10,000 services would come out otherwise. By the rules: 2 from Go to No-Go, 1 from Conditional Go to No-Go. What decisions are worth stays as it is.',
    ],
  ])('of %j', (flips, words) => {
    expect(flipSummary({ ...theDraft.flips, ...flips })).toBe(words);
  });
});
