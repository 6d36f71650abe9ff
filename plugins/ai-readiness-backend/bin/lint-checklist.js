#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

// In this repository the sources are run as they are; a published package has
// only what was built from them.
const inRepository = existsSync(resolve(__dirname, '../src'));
if (inRepository) {
  require('@backstage/cli/config/nodeTransform.cjs');
}
const { lintChecklistCommand } = require(inRepository
  ? '../src/checklist/lintChecklistCommand'
  : '..');

lintChecklistCommand(process.argv.slice(2), line =>
  process.stdout.write(`${line}\n`),
).then(
  exitCode => {
    process.exitCode = exitCode;
  },
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
