/*
 * Runs before `npm start` and `npm test`: makes a fresh checkout ready on a
 * machine that has nothing but Node and npm. It can use no package, since none
 * may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUPPORTED_NODE = [20, 22, 24];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.install-stamp.json');
const onWindows = process.platform === 'win32';

const say = message => console.log(`[setup] ${message}`);

function fail(message, remedy) {
  console.error(`\n[setup] ${message}\n[setup] ${remedy}\n`);
  process.exit(1);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (!SUPPORTED_NODE.includes(major)) {
    fail(
      `This is Node ${
        process.versions.node
      }; the portal runs on Node ${SUPPORTED_NODE.join(', ')}.`,
      'Install Node 22 from https://nodejs.org (or run `nvm use`), then try again.',
    );
  }
}

/** Everything that decides what has to be in node_modules. */
function fingerprint() {
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder))
      .sort()
      .map(name => join(root, folder, name, 'package.json')),
  );
  const hash = createHash('sha256');
  for (const file of [
    join(root, 'yarn.lock'),
    join(root, '.yarnrc.yml'),
    join(root, 'package.json'),
    ...manifests.filter(existsSync),
  ]) {
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function lastInstall() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Node's own headers, when they lie beside it: then nothing is downloaded. */
function headersBesideNode() {
  const prefix = dirname(dirname(process.execPath));
  try {
    const header = readFileSync(
      join(prefix, 'include', 'node', 'node_version.h'),
      'utf8',
    );
    const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(header)?.[1];
    return major === process.versions.node.split('.')[0] ? prefix : undefined;
  } catch {
    return undefined;
  }
}

function yarn(...args) {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const version = packageManager.split('@')[1];
  const nodedir = process.env.npm_config_nodedir ?? headersBesideNode();
  return spawnSync(
    onWindows ? 'npx.cmd' : 'npx',
    ['-y', '-p', `@yarnpkg/cli-dist@${version}`, 'yarn', ...args],
    {
      cwd: root,
      stdio: 'inherit',
      shell: onWindows,
      env: { ...process.env, ...(nodedir && { npm_config_nodedir: nodedir }) },
    },
  );
}

function orFail({ error, status }, what) {
  if (error) {
    fail(
      `${what} could not start: ${error.message}.`,
      'npx comes with npm; check that `npx --version` works.',
    );
  }
  if (status !== 0) {
    fail(
      `${what} failed; the reason is above.`,
      [
        'What usually helps:',
        '  - no network: the npm registry has to be reachable, see `npm ping`;',
        '  - "The lockfile would have been modified": a package.json was changed without yarn.lock;',
        '    run `npx -y -p @yarnpkg/cli-dist yarn install` and commit yarn.lock;',
        '  - better-sqlite3 could not be built: install Python 3, make and a C++ compiler',
        '    (Debian: apt-get install python3 make g++; macOS: xcode-select --install).',
      ].join('\n[setup] '),
    );
  }
}

checkNode();

const wanted = fingerprint();
const previous = lastInstall();
const abi = process.versions.modules;

if (previous.fingerprint === wanted && previous.abi === abi) {
  say('Packages are up to date.');
  process.exit(0);
}

rmSync(stampFile, { force: true });
say(
  existsSync(join(root, 'node_modules'))
    ? 'Dependencies changed since the last install: installing …'
    : 'First run: installing packages. This takes a few minutes, once …',
);
orFail(yarn('install', '--immutable'), 'Installing');

if (previous.abi && previous.abi !== abi) {
  say(`Another Node than last time: building the database driver again …`);
  orFail(yarn('rebuild', 'better-sqlite3'), 'Building better-sqlite3');
}

mkdirSync(dirname(stampFile), { recursive: true });
writeFileSync(stampFile, JSON.stringify({ fingerprint: wanted, abi }));
say('Packages are installed.');
