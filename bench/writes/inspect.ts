import type { Knex } from 'knex';
import type { Job } from './Writer';

interface Entry {
  seq: number;
  kind: string;
  item_id: string | null;
  to_value: string | null;
  hash: string;
}

/** What lies in the database, against what was acknowledged. */
export interface Inspection {
  /** Marks of what was acknowledged and is not there. */
  missing: string[];
  /** Marks of what is there more than once. */
  doubled: string[];
  /** What was written in part. */
  half: string[];
}

/** Looks at one service behind the back of the plugin. */
export async function inspect(
  client: Knex,
  entityRef: string,
  acknowledged: readonly Job[],
): Promise<Inspection> {
  const [service] = await client('services').where({ entity_ref: entityRef });
  const own = { service_id: service.id };
  const history: Entry[] = await client('history').where(own).orderBy('seq');
  const times = new Map<string, number>();
  for (const entry of history) {
    const mark = markOf(entry);
    if (mark) times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  const marks = acknowledged.map(({ mark }) => mark);
  return {
    missing: marks.filter(mark => !times.has(mark)),
    doubled: [...times].flatMap(([mark, n]) => (n > 1 ? [mark] : [])),
    half: [
      ...headProblems(service, history),
      ...differing(
        'statements',
        (await client('statements').where(own)).map(
          row => `${row.item_id} ${row.note} ${row.status}`,
        ),
        lastStatements(history),
      ),
      ...differing(
        'evidence',
        await client('evidence').where(own).pluck('title'),
        marksOf(history, 'evidence-added'),
      ),
      ...differing(
        'decisions',
        (await client('decisions').where(own)).map(
          row => JSON.parse(row.record).rationale,
        ),
        marksOf(history, 'decision'),
      ),
      ...(await unfollowed(client, service)),
    ],
  };
}

function headProblems(
  service: { history_seq: number; history_hash: string },
  history: readonly Entry[],
): string[] {
  const last = history[history.length - 1];
  const whole =
    history.every(({ seq }, index) => seq === index + 1) &&
    service.history_seq === last?.seq &&
    service.history_hash === last?.hash;
  return whole ? [] : ['the history does not end where the service says'];
}

function lastStatements(history: readonly Entry[]): string[] {
  const notes = new Map<string, unknown>();
  const statuses = new Map<string, unknown>();
  for (const { kind, item_id, to_value } of history) {
    if (!item_id || !to_value) continue;
    if (kind === 'note') notes.set(item_id, JSON.parse(to_value));
    if (kind === 'status') statuses.set(item_id, JSON.parse(to_value));
  }
  return [...statuses].map(
    ([item, status]) => `${item} ${notes.get(item)} ${status}`,
  );
}

/** Decisions without the reviews and conditions that they come with. */
async function unfollowed(
  client: Knex,
  service: { id: string; decision_id: string | null },
): Promise<string[]> {
  const own = { service_id: service.id };
  const decisions = await client('decisions').where(own).orderBy('number');
  const count = (rows: { decision_id: string }[], id: string) =>
    rows.filter(row => row.decision_id === id).length;
  const reviews = await client('reviews').where(own);
  const conditions = await client('conditions').where(own);
  const problems = decisions.flatMap(({ id, record, verdict, number }) => {
    const scheduled = count(reviews, id) > 0;
    const carried = count(conditions, id);
    const whole =
      scheduled === (verdict !== 'no-go') &&
      carried === JSON.parse(record).conditions.length;
    return whole ? [] : [`decision ${number} without all that follows it`];
  });
  const last = decisions[decisions.length - 1]?.id ?? null;
  return service.decision_id === last
    ? problems
    : [...problems, 'another decision is in force than the last one'];
}

function differing(
  what: string,
  rows: readonly string[],
  told: readonly string[],
): string[] {
  const [a, b] = [rows, told].map(each => [...each].sort().join('\n'));
  return a === b ? [] : [`${what} are not what the history tells`];
}

function marksOf(history: readonly Entry[], kind: string): string[] {
  return history
    .filter(entry => entry.kind === kind)
    .map(entry => markOf(entry) ?? '');
}

function markOf({ kind, to_value }: Entry): string | undefined {
  if (!to_value) return undefined;
  const value = JSON.parse(to_value);
  switch (kind) {
    case 'note':
      return value;
    case 'evidence-added':
      return value.title;
    case 'decision':
      return value.rationale;
    default:
      return undefined;
  }
}
