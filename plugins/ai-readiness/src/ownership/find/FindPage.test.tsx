import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderPage } from '../../__testUtils__/renderPage';

const MINE = 'What I am accountable for';

describe('FindPage', () => {
  it('lists owners with what they carry, each leading to their page', async () => {
    await renderPage('/owners');
    const row = await screen.findByRole('row', { name: /data/ });
    expect(row).toHaveTextContent(/the group has no members22111/);
    expect(screen.getByRole('link', { name: /data/i })).toHaveAttribute(
      'href',
      '/ai-readiness/owners/group/default/data',
    );
    expect(screen.getByText('2 owners')).toBeVisible();
  });

  it('finds anybody of the catalog by what the portal calls them', async () => {
    const { address } = await renderPage('/owners');
    await userEvent.click(
      screen.getByRole('button', { name: 'Find anybody in the catalog' }),
    );
    const field = screen.getByRole('textbox', {
      name: 'Go to anybody in the catalog',
    });
    expect(field).toHaveFocus();
    await enter(field, 'Jane');
    await userEvent.click(await screen.findByText('Jane Doe'));
    await waitFor(() =>
      expect(address()).toBe('/ai-readiness/owners/user/default/jane'),
    );
  });

  it('leads people to their own page', async () => {
    const api = new InMemoryAiReadinessApi();
    await renderPage('/owners', api, 'user:default/jane');
    expect(await screen.findByRole('link', { name: MINE })).toHaveAttribute(
      'href',
      '/ai-readiness/owners/user/default/jane',
    );
  });

  it('leads guests nowhere, they have no page', async () => {
    const api = new InMemoryAiReadinessApi();
    await renderPage('/owners', api, 'user:development/guest');
    await screen.findByText('2 owners');
    expect(screen.queryByRole('link', { name: MINE })).not.toBeInTheDocument();
  });

  it('says whether owners can answer as their page does, and what the figures count', async () => {
    await renderPage('/owners');
    expect(await screen.findByRole('row', { name: /jane/i })).toHaveTextContent(
      'can answer today',
    );
    expect(screen.getByText(/what they are named for directly/)).toBeVisible();
  });

  it('keeps filters and page in the URL, and asks the server for them', async () => {
    const api = new InMemoryAiReadinessApi();
    api.owners = { ...api.owners, total: 70, nextCursor: 'abc' };
    const { address, lastAsked } = await renderPage('/owners', api);
    await screen.findByText('2 of 70 owners');

    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(address()).toBe('/ai-readiness/owners?cursor=abc');
    await waitFor(() =>
      expect(lastAsked('owners')).toMatchObject({ cursor: 'abc' }),
    );

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Kind' }),
      'Groups',
    );
    expect(address()).toBe('/ai-readiness/owners?kind=group');
    await waitFor(() => expect(lastAsked('owners')).toEqual({ kind: 'group' }));

    await userEvent.click(
      await screen.findByRole('button', { name: 'Reset filters' }),
    );
    expect(address()).toBe('/ai-readiness/owners');
  });

  it('says what to write when nobody is named, with the lines to copy', async () => {
    const api = new InMemoryAiReadinessApi();
    api.owners = { owners: [], total: 0 };
    await renderPage('/owners', api);
    expect(
      await screen.findByText('No AI service names an owner yet'),
    ).toBeVisible();
    expect(screen.getByText(/ai-readiness.io\/business-owner/)).toBeVisible();
  });

  it('offers to try again what failed', async () => {
    const api = new InMemoryAiReadinessApi();
    api.lookupFailure = new Error('The database is away');
    await renderPage('/owners', api);
    await screen.findByText(/Can’t load the owners/);
    api.lookupFailure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('2 owners')).toBeVisible();
  });
});
