/*
 * `yarn openapi:generate` writes docs/api/openapi.yaml from the contract;
 * `yarn openapi:check` fails when the committed one says something else.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
require('@backstage/cli/config/nodeTransform.cjs');
const {
  renderOpenApi,
} = require('../plugins/ai-readiness-backend/src/openapi/renderOpenApi');

const file = resolve(__dirname, '../docs/api/openapi.yaml');
const generated = renderOpenApi();

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== generated) {
    console.error(
      'docs/api/openapi.yaml is not what the contract says: run `yarn openapi:generate` and commit it.',
    );
    process.exit(1);
  }
  console.log('docs/api/openapi.yaml matches the contract.');
} else {
  writeFileSync(file, generated);
  console.log(`Wrote ${file}`);
}
