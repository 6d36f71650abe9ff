import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';

describe('MatrixPage', () => {
  it('shows who owns which area, what is inherited, and gaps with their age', async () => {
    await renderPage('/owners-by-area');
    const row = await screen.findByRole('row', { name: /Claims triage/ });
    const [business, , data, , risk, , security] =
      within(row).getAllByRole('cell');
    expect(business).toHaveTextContent(/claims.*inherited/i);
    expect(data).toHaveTextContent(/the group has no membersfor \d+ days/);
    expect(within(risk).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness#owners-by-area',
    );
    expect(risk).toHaveTextContent('nobody is named');
    expect(security).toHaveTextContent('–');
  });

  it('can be scrolled with the keyboard', async () => {
    await renderPage('/owners-by-area');
    expect(
      await screen.findByRole('group', {
        name: 'Owners by area, scrolls sideways',
      }),
    ).toHaveAttribute('tabindex', '0');
  });

  it('narrows to services with gaps, in the URL', async () => {
    const { address } = await renderPage('/owners-by-area');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'With gaps only' }),
    );
    expect(address()).toBe('/ai-readiness/owners-by-area?gaps=true');
  });
});
