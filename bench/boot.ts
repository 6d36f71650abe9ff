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
const ROUNDS = 16;

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

/**
 * Whatever else the machine does can only make a start slower, by more than
 * what is looked for: so the fastest starts of both kinds are compared.
 */
function compare(rounds: readonly Round[]) {
  const without = rounds.map(([each]) => each.wall);
  const value = fastest(rounds.map(([, each]) => each.wall)) - fastest(without);
  const added = (key: keyof BootReport) =>
    median(rounds.map(([base, each]) => each[key] - base[key])).toFixed(2);
  const base = fastest(without).toFixed(2);
  return {
    value,
    note: `to ${base} s, fastest quarters of ${ROUNDS} starts each; medians of the pairs: ${added(
      'wall',
    )} s, of processor time ${added('cpu')} s`,
  };
}

function fastest(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return median(sorted.slice(0, times.length / 4));
}
