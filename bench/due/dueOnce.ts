import type { Knex } from 'knex';
import { DatabaseHistoryStore } from '../../plugins/ai-readiness-backend/src/history/DatabaseHistoryStore';
import { verifyHistory } from '../../plugins/ai-readiness-backend/src/history/verifyHistory';
import {
  copyPluginDatabase,
  openPluginDatabase,
} from '../writes/openPluginDatabase';
import { dueChanges } from './instance';
import { multiply } from './multiply';

const DUE = 500;
const NAME = 'once';

export interface Change {
  service_id: string;
  kind: string;
  to_value: string;
}

/** Two backends that find the same changes due at the same moment. */
export async function dueOnce(connectionString: string) {
  const one = await copyPluginDatabase(connectionString, NAME);
  const other = openPluginDatabase(connectionString, NAME);
  try {
    await multiply(one, DUE);
    const [{ next_change_at: due }] = await one('services').limit(1);
    const clock = () => due;
    const instances = await Promise.all(
      [one, other].map(client => dueChanges(client, clock)),
    );
    const reports = await Promise.all(instances.map(each => each.run()));
    return { ...(await examine(one, due)), reports };
  } finally {
    await Promise.all([one.destroy(), other.destroy()]);
  }
}

async function examine(client: Knex, due: string) {
  const changes: Change[] = await client('history').select();
  const perService = new Map<string, string[]>();
  for (const { service_id, kind, to_value } of changes) {
    const done = perService.get(service_id) ?? [];
    perService.set(service_id, [...done, `${kind} ${subjectOf(to_value)}`]);
  }
  const done = [...perService.values()];
  const refs: string[] = await client('services').pluck('entity_ref');
  const left = await client('services').where('next_change_at', '<=', due);
  const store = DatabaseHistoryStore.create({ client });
  let broken = 0;
  for (const ref of refs) {
    if (!(await verifyHistory(store, ref, due)).intact) broken += 1;
  }
  // All services are alike: what happened to most of them should have to all.
  const each = new Set(done.map(list => [...new Set(list)].sort().join()));
  return {
    twice: done.reduce((n, list) => n + list.length - new Set(list).size, 0),
    missed: refs.length - perService.size + left.length + each.size - 1,
    broken,
    changes: changes.length,
  };
}

/** Which drift, or what the verdict became. */
function subjectOf(to: string): string {
  const value = JSON.parse(to);
  return typeof value === 'string' ? value : `${value.code} ${value.subject}`;
}
