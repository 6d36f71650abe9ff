const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

// In this repository the sources are run as they are; a published package has
// only what was built from them.
const inRepository = existsSync(resolve(__dirname, '../src'));

/** Runs a command with the arguments of this process, and ends with its code. */
exports.run = async function run(source, name) {
  if (inRepository) {
    require('@backstage/cli/config/nodeTransform.cjs');
  }
  const command = require(inRepository ? source : '..')[name];
  try {
    process.exitCode = await command(process.argv.slice(2), line =>
      process.stdout.write(`${line}\n`),
    );
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  }
};
