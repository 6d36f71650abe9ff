import { mockApis } from '@backstage/test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLate } from '../../../__testUtils__/answeringLate';
import { enter } from '../../../__testUtils__/enter';
import { renderPortfolio } from '../../../__testUtils__/renderPortfolio';
import { ScorecardPage } from '../ScorecardPage';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const menu = () => screen.findByRole('dialog', { name: 'Saved views' });

async function openWith(path: string, views: object[] = []) {
  const storageApi = mockApis.storage();
  const bucket = storageApi.forBucket('ai-readiness');
  await bucket.set('scorecard-views', JSON.parse(JSON.stringify(views)));
  const page = await renderPortfolio(<ScorecardPage />, { path, storageApi });
  return {
    ...page,
    kept: () => bucket.snapshot('scorecard-views').value,
  };
}

const late = { id: 'l', name: 'Late', address: '?due=overdue' };

describe('saved views', () => {
  it('has views for everybody, and says which one is shown', async () => {
    const { address } = await openWith('/ai-readiness');
    await press('View: Needs attention');
    await userEvent.click(
      within(await menu()).getByRole('button', {
        name: 'Live without a decision',
      }),
    );
    expect(address()).toBe('/ai-readiness?flag=live-undecided');
    await press('View: Live without a decision');
    await userEvent.click(
      within(await menu()).getByRole('button', { name: 'Mine' }),
    );
    expect(address()).toBe('/ai-readiness?owner=mine');
  });

  it('keeps filters and order under a name, but not the page', async () => {
    const { kept } = await openWith(
      '/ai-readiness?tier=high&sort=due&cursor=abc&limit=100',
    );
    await press('Saved views');
    await enter(
      within(await menu()).getByRole('textbox', {
        name: 'Save what is shown as',
      }),
      ' High risk ',
    );
    await press('Save');
    await waitFor(() =>
      expect(kept()).toEqual([
        {
          id: expect.any(String),
          name: 'High risk',
          address: '?tier=high&sort=due',
        },
      ]),
    );
    expect(
      within(await menu()).getByRole('button', { name: 'High risk' }),
    ).toHaveAttribute('aria-current', 'true');
  });

  it('updates one to what is shown', async () => {
    const { kept } = await openWith('/ai-readiness?due=review', [late]);
    await press('Saved views');
    await press('Update Late to what is shown');
    await waitFor(() =>
      expect(kept()).toEqual([{ ...late, address: '?due=review' }]),
    );
    expect(
      screen.getByRole('button', { name: 'Update Late to what is shown' }),
    ).toBeDisabled();
  });

  it('deletes one, and brings it back', async () => {
    const { kept } = await openWith('/ai-readiness', [late]);
    await press('View: Needs attention');
    await press('Delete Late');
    await waitFor(() => expect(kept()).toEqual([]));
    expect(await screen.findByText('Deleted the view Late')).toBeVisible();
    await userEvent.click(screen.getByText('Undo'));
    await waitFor(() => expect(kept()).toEqual([late]));
    expect(screen.queryByText('Undo')).not.toBeInTheDocument();
  });

  it('leaves alone what it can’t read', async () => {
    await openWith('/ai-readiness', [{ name: 'half' }]);
    await press('View: Needs attention');
    expect(
      within(await menu()).queryByRole('button', { name: 'half' }),
    ).not.toBeInTheDocument();
  });
});

describe('a storage that answers late', () => {
  it('loses no view to one that is saved before', async () => {
    const storage = mockApis.storage();
    const bucket = storage.forBucket('ai-readiness');
    await renderPortfolio(<ScorecardPage />, {
      path: '/ai-readiness?tier=high',
      storageApi: answeringLate(storage),
    });
    await press('Saved views');
    const name = await screen.findByRole('textbox', {
      name: 'Save what is shown as',
    });
    await enter(name, 'High risk');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    expect(bucket.snapshot('scorecard-views').presence).toBe('absent');
    await act(() => bucket.set('scorecard-views', [late]));
    await press('Save');
    await waitFor(() =>
      expect(bucket.snapshot('scorecard-views').value).toEqual([
        expect.objectContaining({ name: 'High risk' }),
        late,
      ]),
    );
  });

  it('has the table wait for the columns that one wants', async () => {
    const storage = mockApis.storage();
    await renderPortfolio(<ScorecardPage />, {
      storageApi: answeringLate(storage),
    });
    expect(screen.getByRole('button', { name: 'Columns' })).toBeDisabled();
    expect(screen.queryByRole('columnheader')).not.toBeInTheDocument();
    await act(() =>
      storage.forBucket('ai-readiness').set('scorecard-columns', ['system']),
    );
    expect(
      await screen.findByRole('columnheader', { name: 'System' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('columnheader', { name: 'Tier' }),
    ).not.toBeInTheDocument();
  });
});

describe('columns', () => {
  it('are those of the address, and a view keeps them', async () => {
    const { kept } = await openWith('/ai-readiness?columns=system,due');
    expect(
      await screen.findByRole('columnheader', { name: 'System' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('columnheader', { name: 'Tier' }),
    ).not.toBeInTheDocument();
    await press('Saved views');
    await enter(
      within(await menu()).getByRole('textbox', {
        name: 'Save what is shown as',
      }),
      'Dates',
    );
    await press('Save');
    await waitFor(() =>
      expect(kept()).toEqual([
        expect.objectContaining({ address: '?columns=system,due' }),
      ]),
    );
  });

  it('are in the address when they are chosen, and remembered', async () => {
    const storageApi = mockApis.storage();
    const { address } = await renderPortfolio(<ScorecardPage />, {
      storageApi,
    });
    await screen.findByRole('columnheader', { name: 'Tier' });
    await press('Columns');
    const columns = await screen.findByRole('dialog', { name: 'Columns' });
    await userEvent.click(
      within(columns).getByRole('checkbox', { name: 'Tier' }),
    );
    await userEvent.click(
      within(columns).getByRole('checkbox', { name: 'System' }),
    );
    expect(address()).toBe(
      '/ai-readiness?columns=owner,standing,gates,system,critical,gaps,oldest-gap,due',
    );
    await userEvent.click(
      within(columns).getByRole('button', { name: 'Done' }),
    );
    await waitFor(() => expect(columns).not.toBeInTheDocument());
    expect(
      screen.queryByRole('columnheader', { name: 'Tier' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Claims triage/ }),
    ).toHaveTextContent('claims-handling');
    const kept = storageApi
      .forBucket('ai-readiness')
      .snapshot('scorecard-columns').value;
    expect(kept).toContain('system');
    expect(kept).not.toContain('tier');
  });
});
