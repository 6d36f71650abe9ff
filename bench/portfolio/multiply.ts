import type { Knex } from 'knex';
import { SERVICE } from '../portal/company';

const PARTS = [
  'statements',
  'evidence',
  'plans',
  'owner_assignments',
  'decisions',
  'conditions',
  'reviews',
  'service_days',
];

const NAME = `'copy-' || n`;
/** Ids have at most 36 characters. */
const ID = (id: string) => `substr(${id}, 1, 20) || '-' || n`;
const of = (...values: readonly string[]) =>
  `case n % ${values.length} ${values
    .slice(1)
    .map((value, i) => `when ${i + 1} then ${value}`)
    .join(' ')} else ${values[0]} end`;

/** What is otherwise in the copy `n` of a service's row `t`. */
const OF_SERVICE: Readonly<Record<string, string>> = {
  id: NAME,
  entity_ref: `'component:default/' || ${NAME}`,
  title: `'Service ' || (n * 7919 % 100003)`,
  uid: 'null',
  decision_id: ID('t.decision_id'),
  history_seq: '0',
  history_hash: 'null',
  owner_ref: `'group:default/team-' || (n % 300)`,
  owner_refs: `'["group:default/team-' || (n % 300) || '"]'`,
  system_ref: `'system:default/system-' || (n % 1000)`,
  domain_ref: `'domain:default/domain-' || (n % 200)`,
  lifecycle: of(`'production'`, `'experimental'`, `'deprecated'`),
  risk_tier: of(`'high'`, `'medium'`, `'low'`, 'null'),
  standing: of(`'go'`, `'no-go'`, `'lapsed'`, `'undecided'`, `'go'`),
  verdict: of(`'go'`, `'no-go'`, `'incomplete'`, `'conditional-go'`),
  open_critical: 'n % 5',
  open_items: 'n % 17',
  not_assessed: 'n % 23',
  ownership_gaps: 'n % 4',
};

const OF_PART: Readonly<Record<string, string>> = {
  service_id: NAME,
  id: ID('t.id'),
  decision_id: ID('t.decision_id'),
  record: `replace(
    replace(t.record, t.id, ${ID('t.id')}),
    cast(:decision as text),
    ${ID('cast(:decision as text)')}
  )`,
};

/**
 * Adds services up to so many, which rest on the one that was decided and are all
 * unlike.
 */
export async function multiply(client: Knex, total: number): Promise<void> {
  const isPostgres = client.client.config.client === 'pg';
  const [service] = await client('services').where({ entity_ref: SERVICE });
  const { id, decision_id: decision, scorecard, renewals } = service;
  const [{ there }] = await client('services').count({ there: '*' });
  const range = { first: Number(there), last: total - 1 };
  await client.transaction(async tx => {
    const copy = async (
      table: string,
      key: string,
      changed: Readonly<Record<string, string>>,
    ) => {
      const columns = Object.keys(await tx(table).columnInfo());
      const values = columns.map(column => changed[column] ?? `t.${column}`);
      await tx.raw(
        `with recursive series(n) as (
           select cast(:first as integer)
           union all select n + 1 from series where n < :last
         )
         insert into ${table} (${columns.join(', ')})
         select ${values.join(', ')}
         from ${table} t, series
         where t.${key} = :id`,
        { ...range, id, decision },
      );
    };
    // All that is referred to is there: to check that would cost the most.
    if (isPostgres) {
      await tx.raw('set local session_replication_role = replica');
    }
    await copy('services', 'id', OF_SERVICE);
    for (const part of PARTS) await copy(part, 'service_id', OF_PART);
  });
  const items = Object.values<string[]>(JSON.parse(renewals)).flat();
  await vary(client, JSON.parse(scorecard), items);
  await client.raw('analyze');
}

const KINDS = 40;
const STATES = ['passed', 'open', 'not-assessed'];

/** Scorecards of so many kinds: a real company is not of one piece. */
async function vary(
  client: Knex,
  template: { gates: { id: string; state: string }[] },
  items: readonly string[],
): Promise<void> {
  for (let kind = 0; kind < KINDS; kind++) {
    const scorecard = {
      ...template,
      gates: template.gates.map((gate, i) => ({
        ...gate,
        state: STATES[(kind + i * 5) % STATES.length],
      })),
      openItems: items.filter((_, i) => (i * 7 + kind) % 11 === 0),
      unanswered: items.filter((_, i) => (i * 5 + kind) % 13 === 0),
      openAreas: kind % 2 ? ['data', 'platform'] : ['risk'],
      gapKinds: kind % 3 ? [] : ['missing'],
      ...(kind % 3 === 0 && {
        oldestGapSince: `2026-0${1 + (kind % 9)}-01T00:00:00.000Z`,
      }),
      antiPatterns: kind % 4 ? [] : ['owners-later'],
    };
    await client('services')
      .whereRaw(`cast(substr(id, 6) as integer) % ${KINDS} = ${kind}`)
      .where('id', 'like', 'copy-%')
      .update({ scorecard: JSON.stringify(scorecard) });
  }
}
