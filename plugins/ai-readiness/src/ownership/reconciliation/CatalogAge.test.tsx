import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GuardState } from 'backstage-plugin-ai-readiness-common';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { theReconciliation } from '../../__testUtils__/theLookups';
import { everyWords } from './everyWords';

const holding: Extract<GuardState, { state: 'holding' }> = {
  state: 'holding',
  since: '2026-03-10T10:00:00.000Z',
  known: 40,
  lost: 12,
  examples: ['group:default/data'],
  limitPercent: 20,
};

describe('CatalogAge', () => {
  it('renews everything that is shown once the check is through', async () => {
    const { api } = await renderPage('/gaps');
    expect(await screen.findByText(/Catalog last checked/)).toBeInTheDocument();
    const before = api.asked.filter(({ of }) => of === 'gaps').length;
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(
      await screen.findByText('Checking the catalog…'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Check now' })).toBeDisabled();

    const finishedAt = '2026-03-10T12:00:00.000Z';
    api.reconciliation = {
      ...theReconciliation,
      finishedAt,
      succeededAt: finishedAt,
    };
    await waitFor(
      () =>
        expect(
          api.asked.filter(({ of }) => of === 'gaps').length,
        ).toBeGreaterThan(before),
      { timeout: 3_000 },
    );
    expect(screen.getByRole('button', { name: 'Check now' })).toBeEnabled();
  });

  it('says why somebody may not start it', async () => {
    const api = new InMemoryAiReadinessApi();
    api.reconciliation = {
      ...theReconciliation,
      viewer: { ...theReconciliation.viewer, mayCheck: false },
    };
    await renderPage('', api);
    expect(
      await screen.findByText(
        'You may not start it. It happens by itself every 5 minutes.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check now' })).toBeDisabled();
  });

  it('shows that liveness is held, and lets an operator confirm the loss', async () => {
    const api = new InMemoryAiReadinessApi();
    api.reconciliation = {
      ...theReconciliation,
      guard: holding,
      viewer: { ...theReconciliation.viewer, mayConfirmLoss: true },
    };
    await renderPage('', api);
    await screen.findByText('12 of 40 owners are gone at once');
    await userEvent.click(
      screen.getByRole('button', { name: 'The loss is real' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(api.asked.map(({ of }) => of)).not.toContain('confirm-loss');
    await userEvent.click(
      await screen.findByRole('button', { name: 'The loss is real' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(api.asked).toContainEqual({
      of: 'confirm-loss',
      query: { since: holding.since, lost: 12 },
    });
    expect(screen.queryByText(/are gone at once/)).not.toBeInTheDocument();
  });

  it('says how many are missing where names are not told', async () => {
    const api = new InMemoryAiReadinessApi();
    const { examples: _, ...guard } = holding;
    api.reconciliation = { ...theReconciliation, guard };
    await renderPage('', api);
    await screen.findByText('12 of 40 owners are gone at once');
    expect(screen.queryByText(/among others/)).not.toBeInTheDocument();
  });

  it('sends what the operator saw, although more is lost by now', async () => {
    const api = new InMemoryAiReadinessApi();
    const viewer = { ...theReconciliation.viewer, mayConfirmLoss: true };
    api.reconciliation = { ...theReconciliation, guard: holding, viewer };
    await renderPage('', api);
    const theLossIsReal = { name: 'The loss is real' };
    await userEvent.click(await screen.findByRole('button', theLossIsReal));
    expect(await screen.findByText(/these 12 owners/)).toBeVisible();
    const guard = { ...holding, lost: 30 };
    api.reconciliation = { ...theReconciliation, guard, viewer };
    api.confirmLoss = async seen => {
      api.asked.push({ of: 'confirm-loss', query: seen });
      throw new Error('more owners are lost by now');
    };
    await userEvent.click(await screen.findByRole('button', theLossIsReal));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be confirmed: more owners are lost by now',
    );
    expect(
      await screen.findByText('30 of 40 owners are gone at once'),
    ).toBeInTheDocument();
    expect(api.asked).toContainEqual({
      of: 'confirm-loss',
      query: { since: holding.since, lost: 12 },
    });
  });

  it('keeps the last success in sight when a run fails', async () => {
    const api = new InMemoryAiReadinessApi();
    api.reconciliation = {
      ...theReconciliation,
      error: 'The catalog refused.',
    };
    await renderPage('', api);
    expect(
      await screen.findByText(/did not go through: The catalog refused\./),
    ).toBeVisible();
  });
});

describe('everyWords', () => {
  it.each([
    [30, 'every 30 seconds'],
    [300, 'every 5 minutes'],
    [7200, 'every 2 hours'],
  ])('%d seconds is %s', (seconds, words) => {
    expect(everyWords(seconds)).toBe(words);
  });
});
