/* Prints the tests of jest and Playwright together, in one line for any CI. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'node_modules/.cache',
);

function read(file) {
  try {
    return JSON.parse(readFileSync(join(cache, file), 'utf8'));
  } catch {
    // That part of the run was not reached.
    return undefined;
  }
}

const jest = read('jest-results.json');
const e2e = ['e2e-results.json', 'e2e-large-results.json'].map(
  file => read(file)?.stats,
);
const sum = key => e2e.reduce((all, stats) => all + (stats?.[key] ?? 0), 0);

const passed = (jest?.numPassedTests ?? 0) + sum('expected') + sum('flaky');
const failed =
  (jest?.numFailedTests ?? 0) +
  (jest?.numRuntimeErrorTestSuites ?? 0) +
  sum('unexpected');

console.log(`${passed} passed, ${failed} failed`);
