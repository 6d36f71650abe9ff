import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { writeLargeCompany } from './packages/app/e2e-tests/large/largeCompany';
import { portal, shared } from './playwright.shared';

/*
 * The tests on a company of 2 000 services that is written for the run, with a
 * portal of its own: it takes too long to read for every test to wait for it.
 */
process.env.E2E_DATA_DIR ??= newDataDir();

function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ai-readiness-large-'));
  writeLargeCompany(join(folder, 'company'));
  return folder;
}

export default defineConfig({
  ...shared,
  testMatch: '**/large/*.test.ts',
  globalSetup: require.resolve('./packages/app/e2e-tests/large/untilComplete'),
  reporter: [
    ['list'],
    ['json', { outputFile: 'node_modules/.cache/e2e-large-results.json' }],
  ],
  use: { ...shared.use, baseURL: 'http://localhost:3002' },
  webServer: portal({
    config: 'app-config.large.yaml',
    appUrl: 'http://localhost:3002',
    backendUrl: 'http://localhost:7009',
  }),
});
