import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { portal, shared } from './playwright.shared';

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

export default defineConfig({
  ...shared,
  testMatch: '**/*.test.ts',
  testIgnore: [
    // Has a portal of its own: playwright.large.config.ts.
    '**/large/**',
    // They change the company, which only our own portal reads from the copy.
    ...(ownPortal ? [] : ['**/owners.test.ts', '**/life.test.ts']),
  ],
  reporter: [
    ['list'],
    ['json', { outputFile: 'node_modules/.cache/e2e-results.json' }],
  ],
  use: {
    ...shared.use,
    baseURL: process.env.E2E_URL ?? 'http://localhost:3001',
  },
  webServer: ownPortal
    ? portal({
        config: 'app-config.e2e.yaml',
        appUrl: 'http://localhost:3001',
        backendUrl: 'http://localhost:7008',
      })
    : undefined,
});
