import { existsSync } from 'node:fs';
import type { PlaywrightTestConfig } from '@playwright/test';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const runsAsRoot = process.getuid?.() === 0;

/** What all browser tests have in common. */
export const shared: PlaywrightTestConfig = {
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // The tests share one portal and what is stated in it.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  use: {
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
};

/** Starts a portal of its own, with what a configuration lays over the demo's. */
export function portal(options: {
  config: string;
  appUrl: string;
  backendUrl: string;
}): PlaywrightTestConfig['webServer'] {
  const { config, appUrl, backendUrl } = options;
  const start = (name: string) =>
    `npx --no-install backstage-cli repo start ${name} --config ../../app-config.yaml --config ../../${config}`;
  return [
    {
      name: 'backend',
      command: start('backend'),
      url: `${backendUrl}/.backstage/health/v1/readiness`,
      reuseExistingServer: false,
      timeout: 180_000,
    },
    {
      name: 'app',
      command: start('app'),
      url: appUrl,
      reuseExistingServer: false,
      timeout: 300_000,
    },
  ];
}
