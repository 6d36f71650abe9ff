import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../../../__testUtils__/InMemoryAiReadinessApi';
import { renderPortfolio } from '../../../__testUtils__/renderPortfolio';
import { ScorecardPage } from '../ScorecardPage';

const PREVIEW = 'preview=component:default/claims-triage';
const drawer = () => screen.findByRole('dialog', { name: 'Claims triage' });

describe('the preview of a service', () => {
  it('opens and closes with the keyboard, and gives the focus back', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />);
    const button = await screen.findByRole('button', {
      name: 'Preview Claims triage',
    });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const shown = await drawer();
    expect(address()).toBe(`/ai-readiness?${PREVIEW}`);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(shown).not.toBeInTheDocument());
    expect(address()).toBe('/ai-readiness');
    expect(button).toHaveFocus();
  });

  it('opens with a click beside everything else in a row', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />);
    await userEvent.click(await screen.findByText(/^component:claims-triage/));
    expect(address()).toBe(`/ai-readiness?${PREVIEW}`);
  });

  it('closes with Back, and leaves the list as it is', async () => {
    const { address, back } = await renderPortfolio(<ScorecardPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mine' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview Claims triage' }),
    );
    const shown = await drawer();
    back();
    await waitFor(() => expect(shown).not.toBeInTheDocument());
    expect(address()).toBe('/ai-readiness?owner=mine');
  });

  it('leaves no visit behind when it is closed', async () => {
    const { address, back } = await renderPortfolio(<ScorecardPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mine' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview Claims triage' }),
    );
    await drawer();
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe('/ai-readiness?owner=mine');
    back();
    expect(address()).toBe('/ai-readiness');
  });

  it('that a link has opened gives the focus to its row', async () => {
    const { address } = await renderPortfolio(<ScorecardPage />, {
      path: `/ai-readiness?${PREVIEW}`,
    });
    await drawer();
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe('/ai-readiness');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Preview Claims triage' }),
      ).toHaveFocus(),
    );
  });

  it('says why it stands as it does, and who is missing', async () => {
    await renderPortfolio(<ScorecardPage />, {
      path: `/ai-readiness?${PREVIEW}`,
    });
    const shown = within(await drawer());
    expect(
      await shown.findByText(
        '2 critical items are open: Data owners and Area owners.',
      ),
    ).toBeVisible();
    expect(await shown.findByRole('link', { name: '2.1' })).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness?item=data-owners',
    );
    expect(
      shown.getByRole('link', { name: 'Open the readiness review' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/claims-triage/readiness',
    );
    const gaps = within(shown.getByRole('region', { name: 'Ownership gaps' }));
    expect(gaps.getByText('the group has no members')).toBeVisible();
    expect(gaps.getByRole('link', { name: /data/ })).toHaveAttribute(
      'href',
      '/ai-readiness/owners/group/default/data',
    );
    expect(
      within(shown.getByRole('region', { name: 'Gates' })).getByText(
        '2 not met, 2 critical open',
      ),
    ).toBeVisible();
  });

  it('offers to try again', async () => {
    const reviews = new InMemoryAiReadinessApi();
    const read = jest
      .spyOn(reviews, 'getReview')
      .mockRejectedValue(new Error('away'));
    await renderPortfolio(<ScorecardPage />, {
      path: `/ai-readiness?${PREVIEW}`,
      reviews,
    });
    const shown = within(await drawer());
    expect(await shown.findByText(/Can’t load/)).toBeVisible();
    read.mockRestore();
    await userEvent.click(shown.getByRole('button', { name: 'Try again' }));
    expect(await shown.findByRole('region', { name: 'Gates' })).toBeVisible();
  });
});
