import { mockApis } from '@backstage/test-utils';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';
import { nothing, theTotals } from '../../__testUtils__/thePortfolio';
import { Totals } from './Totals';

describe('Totals', () => {
  it.each([
    ['1 No-Go', 'standing=no-go'],
    ['1 Live without a decision', 'flag=live-undecided'],
    [
      '1 With ownership gaps',
      'gap=missing,unresolved,empty-group,placeholder,absent',
    ],
    ['1 With a condition due', 'due=condition'],
  ])('leads from “%s” to %s, and keeps what is set', async (name, filter) => {
    await renderPortfolio(<Totals totals={theTotals} />, {
      path: '/ai-readiness?tier=high&sort=title&cursor=abc',
    });
    const link = screen.getByRole('link', { name });
    const [path, query = ''] = link.getAttribute('href')?.split('?') ?? [];
    expect(path).toBe('/ai-readiness');
    expect(query.split('&').sort()).toEqual(
      [filter, 'sort=title', 'tier=high'].sort(),
    );
  });

  it('marks the figure that is shown, and leads back from it', async () => {
    const { address } = await renderPortfolio(<Totals totals={theTotals} />, {
      path: '/ai-readiness?standing=no-go',
    });
    const link = screen.getByRole('link', { name: '1 No-Go' });
    expect(link).toHaveAttribute('aria-current', 'true');
    await userEvent.click(link);
    expect(address()).toBe('/ai-readiness');
  });

  it('says of what stands out that it is shown, and leads back', async () => {
    const { address } = await renderPortfolio(<Totals totals={theTotals} />, {
      path: '/ai-readiness?gate=data-quality:open',
    });
    const link = await screen.findByRole('link', { name: '2 Data (1)' });
    expect(link).toHaveAttribute('aria-current', 'true');
    expect(link).toHaveAttribute('title', 'Show the others again');
    await userEvent.click(link);
    expect(address()).toBe('/ai-readiness');
  });

  it('makes nothing of a zero', async () => {
    await renderPortfolio(<Totals totals={nothing.totals} />);
    expect(
      screen.getByRole('heading', { name: '0 AI services' }),
    ).toBeVisible();
    expect(screen.getByText('With something overdue')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('has its shape before the figures are there', async () => {
    await renderPortfolio(<Totals />);
    const totals = screen.getByRole('region', { name: 'Totals' });
    expect(totals).toHaveAttribute('aria-busy', 'true');
    const standings = screen.getByRole('list', { name: 'By standing' });
    expect(within(standings).getAllByRole('listitem')).toHaveLength(5);
  });

  it('says in short what stands out, in full on demand, and remembers it', async () => {
    const storageApi = mockApis.storage();
    await renderPortfolio(<Totals totals={theTotals} />, { storageApi });
    expect(
      await screen.findByRole('link', { name: '2 Data (1)' }),
    ).toHaveAttribute('href', '/ai-readiness?gate=data-quality:open');
    await userEvent.click(
      screen.getByRole('button', { name: 'What stands out' }),
    );
    const items = screen.getByRole('region', { name: /^Items/ });
    expect(
      within(items).getByRole('link', { name: '2.1 Data owners' }),
    ).toHaveAttribute('href', '/ai-readiness?item=data-owners');
    const oldest = screen.getByRole('region', {
      name: 'Longest without an owner',
    });
    expect(
      within(oldest).getByRole('link', { name: 'Claims triage' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness',
    );
    const [path, query = ''] =
      within(oldest)
        .getByRole('link', { name: 'All, oldest first' })
        .getAttribute('href')
        ?.split('?') ?? [];
    expect(path).toBe('/ai-readiness');
    expect(query.split('&')).toEqual([
      'gap=missing,unresolved,empty-group,placeholder,absent',
      'sort=oldest-gap',
    ]);
    cleanup();
    await renderPortfolio(<Totals totals={theTotals} />, { storageApi });
    expect(screen.getByRole('region', { name: /^Items/ })).toBeVisible();
  });
});
