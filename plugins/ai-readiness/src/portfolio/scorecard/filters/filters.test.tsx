import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { enter } from '../../../__testUtils__/enter';
import { renderPortfolio } from '../../../__testUtils__/renderPortfolio';
import { ScorecardPage } from '../ScorecardPage';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('the filters of the scorecard', () => {
  it('shows beside each value how many services it would leave', async () => {
    const { address, api } = await renderPortfolio(<ScorecardPage />);
    await screen.findByText('1–3 of 3');
    await press('Filter by Standing');
    const menu = await screen.findByRole('dialog', { name: 'Standing' });
    const noGo = within(menu).getByRole('checkbox', { name: /^No-Go 1/ });
    await userEvent.click(noGo);
    await userEvent.click(
      within(menu).getByRole('checkbox', { name: /^Lapsed 0/ }),
    );
    expect(address()).toBe('/ai-readiness?standing=no-go,lapsed');
    await waitFor(() =>
      expect(api.lastAsked('services')).toMatchObject({
        standing: ['no-go', 'lapsed'],
      }),
    );
    await userEvent.click(within(menu).getByRole('button', { name: 'Clear' }));
    expect(address()).toBe('/ai-readiness');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(menu).not.toBeInTheDocument());
    expect(
      screen.getByRole('button', { name: 'Filter by Standing' }),
    ).toHaveFocus();
  });

  it('asks for owners by what the portal calls them, and for one’s own', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />);
    await screen.findByText('1–3 of 3');
    await press('Filter by Owner');
    const menu = await screen.findByRole('dialog', { name: 'Owner' });
    await userEvent.click(
      await within(menu).findByRole('checkbox', { name: /^support 2/ }),
    );
    expect(address()).toBe('/ai-readiness?owner=group:default/support');
    await userEvent.click(
      within(menu).getByRole('checkbox', { name: /^Mine/ }),
    );
    expect(address()).toBe('/ai-readiness?owner=group:default/support,mine');
    expect(
      within(menu).getByRole('textbox', { name: 'Any other in the catalog' }),
    ).toBeVisible();
  });

  it('removes each active filter, or all of them', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />, {
      path: '/ai-readiness?q=claims&owner=mine,none&tier=high&flag=drifted',
    });
    const list = await screen.findByRole('list', { name: 'Active filters' });
    expect(
      within(list)
        .getAllByRole('button')
        .map(each => each.textContent),
    ).toEqual([
      'Text: claims',
      'Owner: Mine',
      'Owner: No owner',
      'Look at: Worth less than decided',
      'Risk tier: High',
      'Clear all',
    ]);
    await press('Remove filter Owner: No owner');
    await press('Remove filter Text: claims');
    expect(address()).toBe('/ai-readiness?owner=mine&flag=drifted&tier=high');
    await press('Clear all');
    expect(address()).toBe('/ai-readiness');
  });

  it('tells many values as a number', async () => {
    const refs = Array.from({ length: 60 }, (_, at) => `user:default/u${at}`);
    const { address } = await renderPortfolio(<ScorecardPage />, {
      path: `/ai-readiness?owner=${refs}`,
    });
    await press('Remove filter Owner: any of 60');
    expect(address()).toBe('/ai-readiness');
  });

  it('keeps what is typed on while the answer arrives', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />);
    const field = await screen.findByRole('searchbox', {
      name: 'Search services',
    });
    await enter(field, 'claims ');
    await waitFor(() => expect(address()).toBe('/ai-readiness?q=claims+'));
    expect(field).toHaveValue('claims ');
  });
});
