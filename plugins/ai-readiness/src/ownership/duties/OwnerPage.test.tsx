import { NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderPage } from '../../__testUtils__/renderPage';

const JANE = '/owners/user/default/jane';

describe('OwnerPage', () => {
  it('says who it is, whether they can answer, and how much they carry', async () => {
    await renderPage(JANE);
    expect(
      await screen.findByRole('link', { name: /^jane@example.com/ }),
    ).toBeVisible();
    expect(screen.getByText(/Also answers as a member of/)).toBeVisible();
    expect(screen.getByLabelText('Load')).toHaveTextContent(
      'AI services2areas2items and plans of their own2overdue1',
    );
    await waitFor(() => expect(document.title).toMatch(/jane/i));
  });

  it('groups duties by what is due, each leading to its item', async () => {
    await renderPage(JANE);
    const overdue = await screen.findByRole('region', { name: 'Overdue' });
    expect(
      within(overdue).getByRole('row', { name: /Condition to close/ }),
    ).toHaveTextContent(/Claims triageNo-GoPartly.*directly/);
    expect(within(overdue).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness?item=data-quality',
    );
    expect(screen.getByRole('region', { name: 'Due next' })).toBeVisible();
    const others = screen.getByRole('region', { name: 'Everything else' });
    expect(within(others).getByRole('row', { name: /Risk/ })).toHaveTextContent(
      /2 open, 1 critical · 1 not assessed of 5.*through data/i,
    );
  });

  it('asks the server for the filters of the URL', async () => {
    const { lastAsked } = await renderPage(`${JANE}?area=data&kind=nonsense`);
    await screen.findByRole('region', { name: 'Overdue' });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Verdict' }),
      'No-Go',
    );
    await waitFor(() =>
      expect(lastAsked('user:default/jane')).toEqual({
        area: 'data',
        verdict: 'no-go',
      }),
    );
  });

  it('knows that nobody has this name, and where to look', async () => {
    const api = new InMemoryAiReadinessApi();
    api.lookupFailure = new NotFoundError('no such owner');
    await renderPage(JANE, api);
    expect(await screen.findByText('Nobody by this name')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Find a person or a group' }),
    ).toHaveAttribute('href', '/ai-readiness/owners');
  });
});
