import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const runsAsRoot = process.getuid?.() === 0;

// E2E_URL points the tests at a portal that is running already. Without it they
// start one of their own, with empty data, beside any other.
const ownPortal = !process.env.E2E_URL;
// Workers read this file again and must not make a folder each.
process.env.E2E_DATA_DIR ??= newDataDir();

/** Has a copy of the example company, so that a test may change who is in it. */
function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ai-readiness-e2e-'));
  cpSync(join(__dirname, 'examples'), join(folder, 'examples'), {
    recursive: true,
  });
  return folder;
}

const start = (name: string) =>
  `npx --no-install backstage-cli repo start ${name} --config ../../app-config.yaml --config ../../app-config.e2e.yaml`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  testMatch: '**/*.test.ts',
  // They change the company, which only our own portal reads from the copy.
  testIgnore: ownPortal ? [] : ['**/owners.test.ts', '**/life.test.ts'],
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // The tests share one portal and what is stated in it.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: 'node_modules/.cache/e2e-results.json' }],
  ],
  use: {
    baseURL: process.env.E2E_URL ?? 'http://localhost:3001',
    viewport: { width: 1400, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined,
      args: [
        ...(runsAsRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: ownPortal
    ? [
        {
          name: 'backend',
          command: start('backend'),
          url: 'http://localhost:7008/.backstage/health/v1/readiness',
          reuseExistingServer: false,
          timeout: 180_000,
        },
        {
          name: 'app',
          command: start('app'),
          url: 'http://localhost:3001',
          reuseExistingServer: false,
          timeout: 300_000,
        },
      ]
    : undefined,
});
