import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import createKnex, { type Knex } from 'knex';
import { migrate } from '../tests/migrate';
import { chain } from './chain';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import { verifyHistoryCommand } from './verifyHistoryCommand';

jest.setTimeout(60_000);

const AT = '2026-03-01T10:00:00.000Z';
const REF = 'component:default/claims-triage';

let folder: string;
let client: Knex;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-history-'));
  await writeFile(
    join(folder, 'app-config.yaml'),
    JSON.stringify({
      backend: {
        database: {
          client: 'better-sqlite3',
          connection: { directory: folder },
        },
      },
    }),
  );
  client = createKnex({
    client: 'better-sqlite3',
    connection: { filename: join(folder, 'ai-readiness.sqlite') },
    useNullAsDefault: true,
  });
  await migrate(client).latest();
  const links = chain('s-1', { seq: 0 }, [
    { at: AT, actor: 'user:default/jane', kind: 'status', to: 'met' },
    { at: AT, actor: 'user:default/jane', kind: 'note', to: 'Rehearsed' },
  ]);
  await client('services').insert({
    id: 's-1',
    entity_ref: REF,
    scope: '{"kind":"full"}',
    created_at: AT,
    history_seq: 2,
    history_hash: links[1].hash,
  });
  await client.transaction(tx => DatabaseHistoryStore.append(tx, 's-1', links));
});
afterEach(async () => {
  await client.destroy();
  await rm(folder, { recursive: true });
});

async function command(...args: string[]) {
  const lines: string[] = [];
  const config = ['--config', join(folder, 'app-config.yaml')];
  const exitCode = await verifyHistoryCommand([...config, ...args], line =>
    lines.push(line),
  );
  return { exitCode, lines };
}

it('says that all is what was recorded', async () => {
  expect(await command()).toEqual({
    exitCode: 0,
    lines: ['All is what was recorded (services checked: 1, entries: 2)'],
  });
});

it('names the service and the entry that somebody has changed', async () => {
  await client('history').where({ seq: 2 }).update({ to_value: '"Forged"' });
  expect(await command('Component:default/claims-triage')).toEqual({
    exitCode: 1,
    lines: [
      `${REF}: The history is not what was recorded: Entry 2 is not what was recorded.`,
      'Not what was recorded: 1 (services checked: 1, entries: 2)',
    ],
  });
});

it('leaves the database as it is, and makes none', async () => {
  const none = join(folder, 'none');
  const config = { client: 'better-sqlite3', connection: { directory: none } };
  const file = join(folder, 'other.yaml');
  await writeFile(file, JSON.stringify({ backend: { database: config } }));
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  expect(await verifyHistoryCommand([`--config=${file}`], print)).toBe(2);
  expect(lines[0]).toMatch(/^Not checked: .*there is no database .*none/);
  expect(existsSync(none)).toBe(false);
});

it('says that only the backend can check what lies in its memory', async () => {
  const config = { client: 'better-sqlite3', connection: ':memory:' };
  const file = join(folder, 'other.yaml');
  await writeFile(file, JSON.stringify({ backend: { database: config } }));
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  expect(await verifyHistoryCommand(['--config', file], print)).toBe(2);
  expect(lines[0]).toMatch(/memory of the backend/);
});

it('ends by itself, as a process of its own', async () => {
  await client('history').where({ seq: 1 }).delete();
  const bin = resolve(__dirname, '../../bin/verify-history.js');
  const config = join(folder, 'app-config.yaml');
  const { NODE_ENV: _, ...env } = process.env;
  const ran = spawnSync(process.execPath, [bin, '--config', config], {
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain(`${REF}: The history is not what was recorded`);
  expect(ran.stdout).toContain('Entry 1 is not there any more');
});

it.each([
  [['component:default/nope'], /^Not checked: .*component:default\/nope/],
  [['--unknown'], /^Usage: /],
])('ends with 2 where it can not check: %s', async (args, line) => {
  const { exitCode, lines } = await command(...args);
  expect(exitCode).toBe(2);
  expect(lines[0]).toMatch(line);
});
