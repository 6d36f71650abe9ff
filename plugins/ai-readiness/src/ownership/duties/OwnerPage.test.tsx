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
      'AI services2Areas2Items and plans of their own2Overdue1',
    );
    await waitFor(() => expect(document.title).toMatch(/jane/i));
  });

  it('groups duties by what is due, each leading to its item', async () => {
    await renderPage(JANE);
    const overdue = await screen.findByRole('region', { name: 'Overdue' });
    expect(
      within(overdue).getByRole('row', { name: /Condition to close/ }),
    ).toHaveTextContent(/Claims triageRules say No-GoPartly.*directly/);
    expect(within(overdue).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness?item=data-quality',
    );
    expect(screen.getByRole('region', { name: 'Due next' })).toBeVisible();
    const open = screen.getByRole('region', { name: 'Open' });
    expect(within(open).getByRole('row', { name: /Risk/ })).toHaveTextContent(
      /2 open, 1 critical · 1 not assessed of 5.*through data/i,
    );
  });

  it('sums up what comes through groups, and where nobody can answer', async () => {
    await renderPage(JANE);
    expect(
      await screen.findByText(/1 of them through groups · no gaps on them/),
    ).toBeVisible();
    expect(
      screen.queryByRole('navigation', { name: 'Pages of duties' }),
    ).not.toBeInTheDocument();
  });

  it('leads from an owner who is nobody to where somebody else can be named', async () => {
    const api = new InMemoryAiReadinessApi();
    const ref = 'group:default/infosec';
    const liveness = 'unresolved' as const;
    const problem = `${ref} is not in the catalog; did you mean group:default/security?`;
    const [, , area] = api.owner.duties;
    api.owner = {
      ...api.owner,
      owner: { ref, liveness, problem, groups: [] },
      duties: [{ ...area, named: ref, liveness }],
    };
    await renderPage('/owners/group/default/infosec', api);
    expect(await screen.findByText(problem)).toBeVisible();
    expect(screen.queryByText(/In the catalog:/)).not.toBeInTheDocument();
    expect(screen.queryByText('What if they leave?')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'the owner is not in the catalog' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/refund-agent/readiness#owners-by-area',
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
