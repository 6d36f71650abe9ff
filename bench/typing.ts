import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { SignInPage } from '../packages/app/e2e-tests/pages/SignInPage';
import { writeLargeCompany } from '../packages/app/e2e-tests/large/largeCompany';
import { shared } from '../playwright.shared';
import { percentile } from './measure';
import { freeAddress } from './portal/freeAddress';
import { defineGroup } from './types';

const ROOT = resolve(__dirname, '..');
const ROWS = 200;
/** As somebody types; the list is asked for when they pause. */
const BETWEEN_KEYS_MS = 150;
const IDLE_MS = 500;
const TEXTS = ['assistant', 'service 12', 'claims'];
const ROUNDS = 4;

export const typing = defineGroup({
  ids: { 'typing-ms': { unit: 'ms', limit: 50 } },
  async run() {
    await run('npx', ['--no-install', 'backstage-cli', 'package', 'build'], {
      cwd: join(ROOT, 'packages/app'),
    });
    const folder = await mkdtemp(join(tmpdir(), 'ai-readiness-bench-'));
    writeLargeCompany(join(folder, 'company'));
    const { port, baseUrl } = await freeAddress();
    const local = baseUrl.replace('127.0.0.1', 'localhost');
    const config = ['app-config.yaml', 'app-config.large.yaml'].flatMap(
      file => ['--config', join(ROOT, file)],
    );
    const backend = spawn(
      'npx',
      ['--no-install', 'backstage-cli', 'package', 'start', ...config],
      {
        cwd: join(ROOT, 'packages/backend'),
        detached: true,
        stdio: 'ignore',
        env: {
          ...process.env,
          // The example company lets anybody sign in, which production refuses.
          NODE_ENV: 'development',
          E2E_DATA_DIR: folder,
          APP_CONFIG_app_baseUrl: JSON.stringify(local),
          APP_CONFIG_backend_baseUrl: JSON.stringify(local),
          APP_CONFIG_backend_listen_port: String(port),
        },
      },
    );
    try {
      const times = await inBrowser(local);
      return {
        'typing-ms': {
          value: percentile(times, 95),
          note: `${
            times.length
          } keystrokes over ${ROWS} rows; median ${percentile(
            times,
            50,
          ).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
        },
      };
    } finally {
      process.kill(-backend.pid!);
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function run(
  command: string,
  args: string[],
  options: { cwd: string },
): Promise<void> {
  const child = spawn(command, args, { ...options, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

async function inBrowser(url: string): Promise<number[]> {
  const { launchOptions = {} } = shared.use ?? {};
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
    });
    await untilReady(page, url);
    const signIn = new SignInPage(page);
    await signIn.open(url);
    await signIn.signInAs('Grace Adeyemi');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    const times: number[] = [];
    await page.goto(`${url}/ai-readiness?limit=${ROWS}`);
    await untilServices(page);
    for (let round = -1; round < ROUNDS; round++) {
      for (const text of TEXTS) {
        const typed = await type(page, devTools, text);
        if (round >= 0) times.push(...typed);
      }
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function untilReady(page: Page, url: string): Promise<void> {
  for (;;) {
    try {
      const response = await page.goto(url);
      if (response?.ok()) return;
    } catch {
      // Nobody listens yet.
    }
    await sleep(1_000);
  }
}

/** The catalog is still being read when the portal is there. */
async function untilServices(page: Page): Promise<void> {
  for (;;) {
    try {
      await untilRows(page, 10_000);
      return;
    } catch {
      await page.reload();
    }
  }
}

async function untilRows(page: Page, timeout?: number): Promise<void> {
  // Behind the head.
  const last = page.getByRole('table').getByRole('row').nth(ROWS);
  await last.waitFor({ state: 'attached', timeout });
}

/** Milliseconds of scripting that each key sets in motion. */
async function type(
  page: Page,
  devTools: CDPSession,
  text: string,
): Promise<number[]> {
  const field = page.getByRole('searchbox', { name: 'Search services' });
  await field.focus();
  const times: number[] = [];
  for (const key of text) {
    const before = await scripting(devTools);
    await page.keyboard.type(key);
    await sleep(BETWEEN_KEYS_MS);
    times.push((await scripting(devTools)) - before);
  }
  await field.fill('');
  await untilRows(page);
  await untilIdle(devTools);
  return times;
}

/** What clearing the field has set in motion is no key's doing. */
async function untilIdle(devTools: CDPSession): Promise<void> {
  for (;;) {
    const before = await scripting(devTools);
    await sleep(IDLE_MS);
    if ((await scripting(devTools)) - before < 1) return;
  }
}

async function scripting(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  const { value } = metrics.find(({ name }) => name === 'ScriptDuration')!;
  return value * 1_000;
}
