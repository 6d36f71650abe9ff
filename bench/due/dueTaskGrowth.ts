import type { Knex } from 'knex';
import { median, timed } from '../measure';
import { copyPluginDatabase } from '../writes/openPluginDatabase';
import { dueChanges } from './instance';
import { multiply } from './multiply';

const DUE = 50;
const SIZES = { small: 100, large: 10_000 };
const ROUNDS = { warmUp: 4, measured: 16 };
const NEVER = '9999-12-31T00:00:00.000Z';

/** The same work, in a small company and in a large one, turn by turn. */
export async function dueTaskGrowth(connectionString: string) {
  const small = await company(connectionString, 'small');
  const large = await company(connectionString, 'large');
  const times = { small: [] as number[], large: [] as number[] };
  try {
    for (let round = -ROUNDS.warmUp; round < ROUNDS.measured; round++) {
      for (const each of [small, large]) {
        await each.prepare(round);
        const time = await timed(each.run);
        if (round >= 0) times[each.size].push(time);
      }
    }
    return { small: median(times.small), large: median(times.large) };
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

async function company(connectionString: string, size: keyof typeof SIZES) {
  const client = await copyPluginDatabase(connectionString, size);
  await multiply(client, SIZES[size]);
  const [{ next_change_at: due, computed_at: before }] = await client(
    'services',
  ).limit(1);
  const ids: string[] = await spread(client);
  await client('services')
    .whereNotIn('id', ids)
    .update({ next_change_at: NEVER });
  let now = due;
  const changes = await dueChanges(client, () => now);
  return {
    size,
    /** There and back again: each round something begins, or ends. */
    async prepare(round: number) {
      now = round % 2 ? before : due;
      await client('services')
        .whereIn('id', ids)
        .update({ next_change_at: before });
    },
    async run() {
      const { due: found, written } = await changes.run();
      if (found !== DUE || written !== DUE) {
        throw new Error(`${written} of ${found} due services were written`);
      }
    },
    stop: () => client.destroy(),
  };
}

/** As they are found in life: anywhere. */
async function spread(client: Knex): Promise<string[]> {
  const ids: string[] = await client('services')
    .orderByRaw('md5(id)')
    .pluck('id');
  return ids.slice(0, DUE);
}
