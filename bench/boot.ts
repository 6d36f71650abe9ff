import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { BootRequest } from './boot/bootRequest';
import { transpileBackend } from './boot/transpile';
import { median } from './measure';
import { sqliteFiles } from './portal/databases';
import { freeAddress } from './portal/freeAddress';
import { defineGroup } from './types';

const ROOT = resolve(__dirname, '..');
const ROUNDS = 9;

/** In seconds. */
interface Boot {
  wall: number;
  cpu: number;
}

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
      const without: Boot[] = [];
      const withPlugin: Boot[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await start(false));
        withPlugin.push(await start(true));
      }
      return { 'boot-added-s': compare(without, withPlugin) };
    } finally {
      await database.remove();
    }
  },
});

async function bootOnce(child: string, request: BootRequest): Promise<Boot> {
  const begin = performance.now();
  const backend = fork(child, [JSON.stringify(request)], {
    cwd: ROOT,
    execArgv: [],
  });
  const exit = once(backend, 'exit');
  const ready = await Promise.race([
    once(backend, 'message'),
    exit.then(() => undefined),
  ]);
  const wall = (performance.now() - begin) / 1000;
  if (!ready) throw new Error('The backend did not start');
  backend.kill();
  await exit;
  const [{ cpu }] = ready;
  return { wall, cpu: (cpu.user + cpu.system) / 1e6 };
}

function compare(without: readonly Boot[], withPlugin: readonly Boot[]) {
  const added = (key: keyof Boot, pick: (values: number[]) => number) =>
    pick(withPlugin.map(each => each[key])) -
    pick(without.map(each => each[key]));
  const least = (values: number[]) => Math.min(...values);
  const [base, cpu, fastest] = [
    median(without.map(({ wall }) => wall)),
    added('cpu', median),
    added('wall', least),
  ].map(seconds => seconds.toFixed(2));
  return {
    value: added('wall', median),
    note: `to ${base} s; ${cpu} s of processor time; ${fastest} s between the fastest starts, of ${ROUNDS} each`,
  };
}
