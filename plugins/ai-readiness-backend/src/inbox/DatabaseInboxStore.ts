import type { Knex } from 'knex';
import { dutiesOf } from '../database/duties';
import { lastReconciled } from '../database/lastReconciled';
import { wherePermitted } from '../database/permittedServices';
import { whereAmong, whereVisible } from '../database/visibleServices';
import { BRIEF_COLUMNS } from '../ownership/rows';
import type { Permitted } from '../permissions/Permitted';
import type { FoundWork, InboxScope, InboxStore } from './InboxStore';
import { approversAmong, decidersAmong } from './namedDeciders';
import {
  type DutyRow,
  type GapRow,
  type RecordRow,
  type ReviewRow,
  type StateRow,
  type SubjectRow,
  toFacts,
} from './toFacts';

const DUTY_COLUMNS = [
  'duties.service_id',
  'duties.kind',
  'duties.area',
  'duties.item_id',
  'duties.liveness',
  'duties.since',
  'duties.status',
  'duties.due_on',
];

/** Of work that a policy may give somebody by the thousand. */
const MOST = 500;

/** How many there are without that bound. */
interface Counted {
  total: number | string;
}

/** Whether the decision in force carries what is planned. */
const DECIDED = `case when duties.kind not in ('area', 'item') and exists (
  select 1 from conditions
  where conditions.service_id = duties.service_id
    and conditions.decision_id = services.decision_id
    and conditions.item_id = duties.item_id
    and conditions.closed_at is null
) then 1 else 0 end as decided`;

/** On SQLite and Postgres; as many statements as there are kinds of sources. */
export class DatabaseInboxStore implements InboxStore {
  static create(options: { client: Knex }): DatabaseInboxStore {
    return new DatabaseInboxStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async find(scope: InboxScope): Promise<FoundWork> {
    const [duties, gaps, reviews, exemptions, decidable] = await Promise.all([
      this.duties(scope),
      this.gaps(scope),
      this.reviews(scope),
      this.exemptions(scope),
      this.decidable(scope),
    ]);
    const named = duties.flatMap(({ service_id: id, kind }) =>
      kind === 'area' || kind === 'item' ? [id] : [],
    );
    const ids = [
      ...[...duties, ...gaps, ...reviews, ...exemptions].map(
        ({ service_id: id }) => id,
      ),
      ...decidable.map(({ id }) => id),
    ];
    const [subjects, states] = await Promise.all([
      this.subjects(ids),
      this.states(named),
    ]);
    const found = { duties, gaps, reviews, exemptions, decidable };
    const facts = await toFacts({ ...found, subjects, states }, scope);
    const beyond = {
      decision: beyondOf(decidable),
      exemption: beyondOf(exemptions),
    };
    return { facts, beyond };
  }

  async lastReconciled(): Promise<string | undefined> {
    return lastReconciled(this.client);
  }

  private async duties({ refs, visible }: InboxScope): Promise<DutyRow[]> {
    return this.client
      .with('duties', dutiesOf(this.client, refs))
      .from('duties')
      .join('services', 'services.id', 'duties.service_id')
      .where('duties.nth', 1)
      .whereNot('duties.kind', 'review')
      .modify(whereVisible, visible)
      .select(...DUTY_COLUMNS, this.client.raw(DECIDED));
  }

  /** A gap has nobody of its own: it waits for who owns the service. */
  private async gaps({ refs, visible }: InboxScope): Promise<GapRow[]> {
    return this.client('owner_assignments as duties')
      .join('services', 'services.id', 'duties.service_id')
      .where('duties.is_gap', true)
      .modify(whereVisible, visible)
      .modify(wherePermitted, { kind: 'owner', refs })
      .select(
        'duties.service_id',
        'duties.area',
        'duties.item_id',
        'duties.since',
      );
  }

  private async reviews(scope: InboxScope): Promise<ReviewRow[]> {
    const { refs, visible, reviewsUntil } = scope;
    return (
      this.client('reviews')
        .join('services', 'services.id', 'reviews.service_id')
        .leftJoin('decisions', 'decisions.id', 'reviews.decision_id')
        .whereNull('reviews.completed_at')
        .modify(whereVisible, visible)
        .where(either => {
          either.where(scheduled =>
            scheduled
              .where('reviews.kind', 'scheduled')
              .where('reviews.due_on', '<=', reviewsUntil)
              .whereRaw('reviews.decision_id = services.decision_id')
              .modify(wherePermitted, {
                kind: 'area-owner',
                refs,
                area: 'business',
              }),
          );
          either.orWhere(again =>
            again.where('reviews.kind', 're-review').where(theirs => {
              theirs.where(owned =>
                wherePermitted(owned, { kind: 'owner', refs }),
              );
              theirs.orWhereExists(named => {
                named
                  .from('owner_assignments as named')
                  .whereRaw('named.service_id = services.id')
                  .whereIn('named.kind', ['area', 'item'])
                  .modify(whereAmong, 'named.owner_ref', refs);
              });
            }),
          );
        })
        // A service that is taken down is not reviewed any more.
        .whereNotExists(
          this.client
            .from('reviews as retiring')
            .where('retiring.outcome', 'retire')
            .whereRaw('retiring.decision_id = services.decision_id'),
        )
        .select(
          'reviews.service_id',
          'reviews.record',
          'decisions.record as decision',
        )
    );
  }

  private async exemptions(
    scope: InboxScope,
  ): Promise<(RecordRow & Counted)[]> {
    const { visible, today, ref, refs } = scope;
    const mayApprove = approversAmong(scope.mayApprove, refs);
    if (mayApprove.kind === 'none') return [];
    return this.client('exemptions')
      .join('services', 'services.id', 'exemptions.service_id')
      .where('exemptions.until', '>=', today)
      .modify(whereAbsent, 'exemptions.record', ['answer', 'revokedAt'])
      .modify(whereVisible, visible)
      .modify(whereMay, mayApprove)
      .whereRaw(
        `coalesce(${jsonAt(
          this.client,
          'exemptions.record',
          'requestedBy',
        )}, '') <> ?`,
        [ref],
      )
      .select('exemptions.service_id', 'exemptions.record')
      .modify(
        mostUrgent,
        jsonAt(this.client, 'exemptions.record', 'requestedAt'),
      );
  }

  private async decidable(
    scope: InboxScope,
  ): Promise<({ id: string } & Counted)[]> {
    const { visible, refs, separated } = scope;
    const mayDecide = decidersAmong(scope.mayDecide, refs);
    if (mayDecide.kind === 'none') return [];
    return this.client('services')
      .modify(whereVisible, visible)
      .modify(whereMay, mayDecide)
      .where(waiting => {
        waiting.where('services.standing', 'lapsed');
        waiting.orWhere(undecided =>
          undecided
            .whereRaw("coalesce(services.standing, 'undecided') = 'undecided'")
            .where(either =>
              either
                .whereIn('services.verdict', ['go', 'conditional-go'])
                .orWhere('services.lifecycle', 'production'),
            ),
        );
      })
      .modify(query => {
        if (separated) wherePermitted(query, { not: { kind: 'owner', refs } });
      })
      .select('services.id')
      .modify(
        mostUrgent,
        "case when services.standing = 'lapsed' then services.standing_since end",
      );
  }

  private async subjects(ids: readonly string[]): Promise<SubjectRow[]> {
    if (!ids.length) return [];
    return this.client('services')
      .modify(whereAmong, 'services.id', [...new Set(ids)])
      .select('services.id', ...BRIEF_COLUMNS)
      .select(
        'services.standing',
        'services.standing_since',
        'services.owner_refs',
      );
  }

  private async states(ids: readonly string[]): Promise<StateRow[]> {
    if (!ids.length) return [];
    return this.client('services')
      .modify(whereAmong, 'services.id', [...new Set(ids)])
      .select('services.id', 'services.workload', 'services.renewals');
  }
}

/** In the order of `byUrgency`, as far as it tells such work from its like. */
function mostUrgent(query: Knex.QueryBuilder, since: string): void {
  query
    .select(query.client.raw('count(*) over () as total'))
    .orderByRaw("case when services.lifecycle = 'production' then 0 else 1 end")
    .orderByRaw(`coalesce(${since}, '9999')`)
    .orderBy(['services.title', 'services.entity_ref'])
    .limit(MOST);
}

function beyondOf(rows: readonly Counted[]): number {
  return rows.length ? Number(rows[0].total) - rows.length : 0;
}

function whereMay(query: Knex.QueryBuilder, may: Permitted): void {
  if (may.kind === 'none') query.whereRaw('1 = 0');
  if (may.kind === 'meeting') wherePermitted(query, may.criteria);
}

function whereAbsent(
  query: Knex.QueryBuilder,
  column: string,
  names: readonly string[],
): void {
  for (const name of names) {
    query.whereRaw(`${jsonAt(query, column, name)} is null`);
  }
}

/** What a column of JSON has by a name, as text. */
function jsonAt(
  { client }: Pick<Knex.QueryBuilder, 'client'>,
  column: string,
  name: string,
): string {
  return client.config.client === 'pg'
    ? `${column}::json->>'${name}'`
    : `json_extract(${column}, '$.${name}')`;
}
