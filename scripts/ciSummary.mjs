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
const e2e = read('e2e-results.json')?.stats;

const passed =
  (jest?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0);
const failed =
  (jest?.numFailedTests ?? 0) +
  (jest?.numRuntimeErrorTestSuites ?? 0) +
  (e2e?.unexpected ?? 0);

console.log(`${passed} passed, ${failed} failed`);
