import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { BootReport } from './boot/bootReport';
import type { BootRequest } from './boot/bootRequest';
import { transpileBackend } from './boot/transpile';
import { median } from './measure';
import { sqliteFiles } from './portal/databases';
import { freeAddress } from './portal/freeAddress';
import { defineGroup } from './types';

const ROOT = resolve(__dirname, '..');
const ROUNDS = 12;

/** Without the plugin, and with it. */
type Round = readonly [BootReport, BootReport];

export const boot = defineGroup({
  ids: { 'boot-added-s': { unit: 's', limit: 0.3 } },
  async run() {
    const child = await transpileBackend();
    const database = await sqliteFiles();
    const start = async (withPlugin: boolean) =>
      bootOnce(child, {
        address: await freeAddress(),
        database: database.config,
        withPlugin,
      });
    try {
      await start(true); // Migrates.
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        // A B B A: a machine that slows down favours neither.
        const first = round % 2 === 1;
        const one = await start(first);
        const other = await start(!first);
        rounds.push(first ? [other, one] : [one, other]);
      }
      return { 'boot-added-s': compare(rounds) };
    } finally {
      await database.remove();
    }
  },
});

async function bootOnce(
  child: string,
  request: BootRequest,
): Promise<BootReport> {
  const backend = fork(child, [JSON.stringify(request)], {
    cwd: ROOT,
    execArgv: [],
  });
  const exit = once(backend, 'exit');
  const ready = await Promise.race([
    once(backend, 'message'),
    exit.then(() => undefined),
  ]);
  if (!ready) throw new Error('The backend did not start');
  backend.kill();
  await exit;
  return ready[0];
}

function compare(rounds: readonly Round[]) {
  const added = (key: keyof BootReport) =>
    rounds.map(([without, withPlugin]) => withPlugin[key] - without[key]);
  const wall = added('wall');
  const base = median(rounds.map(([without]) => without.wall));
  const [to, cpu, least, most] = [
    base,
    median(added('cpu')),
    Math.min(...wall),
    Math.max(...wall),
  ].map(seconds => seconds.toFixed(2));
  return {
    value: median(wall),
    note: `to ${to} s; ${cpu} s of processor time; ${least} to ${most} s in ${ROUNDS} rounds`,
  };
}
