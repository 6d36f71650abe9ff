import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PortfolioExportQuery } from 'backstage-plugin-ai-readiness-common';
import { InMemoryPortfolioApi } from '../../../__testUtils__/InMemoryPortfolioApi';
import { renderPortfolio } from '../../../__testUtils__/renderPortfolio';
import { ScorecardPage } from '../ScorecardPage';

/** A server that sends a file when the test says so. */
class SlowPortfolioApi extends InMemoryPortfolioApi {
  private controller?: ReadableStreamDefaultController<Uint8Array>;
  signal?: AbortSignal;
  services?: number = 50_000;

  async exportServices(
    query?: PortfolioExportQuery,
    options: { signal?: AbortSignal } = {},
  ) {
    await super.exportServices(query);
    this.signal = options.signal;
    const body = new ReadableStream<Uint8Array>({
      start: controller => {
        this.controller = controller;
        options.signal?.addEventListener('abort', () =>
          controller.error(new Error('aborted')),
        );
      },
    });
    return { services: this.services, body };
  }

  send(text: string) {
    this.controller?.enqueue(new TextEncoder().encode(text));
  }

  end() {
    this.controller?.close();
  }
}

async function openMenu(api: InMemoryPortfolioApi, format = /^CSV/) {
  await renderPortfolio(<ScorecardPage />, {
    api,
    path: '/ai-readiness?tier=high&sort=due',
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: format }));
}

describe('the export', () => {
  beforeEach(() => {
    URL.createObjectURL = jest.fn(() => 'blob:services');
    URL.revokeObjectURL = jest.fn();
  });

  it('takes what is selected, and says how far it is', async () => {
    const api = new SlowPortfolioApi();
    await openMenu(api);
    expect(await screen.findByText('0 of 50,000 rows')).toBeVisible();
    expect(api.lastAsked('export')).toEqual({
      tier: ['high'],
      sort: 'due',
      format: 'csv',
    });
    api.send('service\r\n"a"\r\n"b"\r\n');
    expect(await screen.findByText('2 of 50,000 rows')).toBeVisible();
    expect(URL.createObjectURL).not.toHaveBeenCalled();
    api.end();
    expect(await screen.findByText('2 rows saved')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export' })).toBeVisible();
    expect(URL.createObjectURL).toHaveBeenCalledTimes(1);
  });

  it('says how much there is where nobody knows of how much', async () => {
    const api = new SlowPortfolioApi();
    api.services = undefined;
    await openMenu(api);
    expect(await screen.findByText('0 rows')).toBeVisible();
    api.send(`service\r\n${'"a"\r\n'.repeat(1_234)}`);
    expect(await screen.findByText('1,234 rows')).toBeVisible();
  });

  it('keeps the focus, and is spoken of now and then alone', async () => {
    const api = new SlowPortfolioApi();
    api.services = 10;
    await openMenu(api);
    await screen.findByText('0 of 10 rows');
    const button = screen.getByRole('button', { name: 'Cancel export' });
    await waitFor(() => expect(button).toHaveFocus());
    const spoken = screen.getByText('Exporting: 0 %');
    expect(spoken.closest('[role="status"]')).toBeInTheDocument();
    api.send('service\r\n"a"\r\n"b');
    expect(await screen.findByText('Exporting: 10 %')).toBeInTheDocument();
    api.send('"\r\n');
    expect(await screen.findByText('Exporting: 20 %')).toBeInTheDocument();
    await userEvent.click(button);
    expect(await screen.findByRole('button', { name: 'Export' })).toHaveFocus();
  });

  it('is cancelled, and nothing is kept', async () => {
    const api = new SlowPortfolioApi();
    await openMenu(api, /^JSON/);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Cancel export' }),
    );
    expect(await screen.findByRole('button', { name: 'Export' })).toBeVisible();
    expect(api.signal?.aborted).toBe(true);
    expect(URL.createObjectURL).not.toHaveBeenCalled();
  });

  it('says why it did not go through', async () => {
    const api = new InMemoryPortfolioApi();
    jest.spyOn(api, 'exportServices').mockRejectedValue(new Error('too busy'));
    await openMenu(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be exported: too busy',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus();
  });
});
