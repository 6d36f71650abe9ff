import type {
  Area,
  Decision,
  KeptCondition,
  KeptDrift,
  KeptReview,
} from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import type { CampaignRow, OwnerAssignmentRow } from '../database/tables';
import type {
  FindingStore,
  Found,
  FoundCampaignTask,
  FoundGap,
  FoundReview,
  FoundService,
  NamedOwner,
} from './FindingStore';

const PAGE = 500;

const SERVICE = [
  'services.id as on_id',
  'services.entity_ref as on_ref',
  'services.title as on_title',
  'services.owner_ref as on_owner',
] as const;

interface Row {
  on_id: string;
  on_ref: string;
  on_title: string | null;
  on_owner: string | null;
}

type GapRow = Row & Pick<OwnerAssignmentRow, 'area' | 'item_id' | 'since'>;
type CampaignTaskRow = Row &
  Pick<CampaignRow, 'id' | 'title' | 'due_on'> & { item_id: string };
type RecordRow = Row & { record: string };
type ReviewRow = RecordRow & { decision: string | null };

/** On SQLite and Postgres. */
export class DatabaseFindingStore implements FindingStore {
  static create(options: { client: Knex }): DatabaseFindingStore {
    return new DatabaseFindingStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async *gaps(from: string): AsyncIterable<FoundGap[]> {
    const key = ['duties.since', 'duties.service_id', 'duties.position'];
    const rows = pages<GapRow>(key, () =>
      this.client('owner_assignments as duties')
        .join('services', 'services.id', 'duties.service_id')
        .whereNull('services.archived_at')
        .where('duties.is_gap', true)
        .where('duties.since', '>=', from)
        .select(...SERVICE, 'duties.area', 'duties.item_id', 'duties.since'),
    );
    for await (const page of rows) {
      yield page.map(row => ({
        on: toService(row),
        area: row.area as Area,
        ...(row.item_id && { itemId: row.item_id }),
        since: row.since ?? from,
      }));
    }
  }

  conditions(until: string): AsyncIterable<Found<KeptCondition>[]> {
    return this.records(['conditions.deadline', 'conditions.id'], () =>
      this.of('conditions')
        .whereRaw('services.decision_id = conditions.decision_id')
        .whereNull('conditions.closed_at')
        .where('conditions.deadline', '<=', until),
    );
  }

  async *reviews(until: string): AsyncIterable<FoundReview[]> {
    const rows = pages<ReviewRow>(['reviews.due_on', 'reviews.id'], () =>
      this.of('reviews')
        .leftJoin('decisions', 'decisions.id', 'reviews.decision_id')
        .select('decisions.record as decision')
        .whereNull('reviews.completed_at')
        .where('reviews.due_on', '<=', until)
        .where(either =>
          either
            .where('reviews.kind', 're-review')
            .orWhereRaw('services.decision_id = reviews.decision_id'),
        )
        // A service that is taken down is not reviewed any more.
        .whereNotExists(
          this.client
            .from('reviews as retiring')
            .where('retiring.outcome', 'retire')
            .whereRaw('retiring.decision_id = services.decision_id'),
        ),
    );
    for await (const page of rows) {
      yield page.map(row => {
        const entry: KeptReview = JSON.parse(row.record);
        const { launchOn }: Partial<Decision> = JSON.parse(
          row.decision ?? '{}',
        );
        return { on: toService(row), entry, ...(launchOn && { launchOn }) };
      });
    }
  }

  async *campaignTasks(until: string): AsyncIterable<FoundCampaignTask[]> {
    const key = ['campaigns.due_on', 'campaigns.id', 'tasks.service_id'];
    const rows = pages<CampaignTaskRow>([...key, 'tasks.item_id'], () =>
      this.client('campaigns')
        .join('campaign_tasks as tasks', 'tasks.campaign_id', 'campaigns.id')
        .join('services', 'services.id', 'tasks.service_id')
        .whereNull('services.archived_at')
        .whereNull('campaigns.closed_at')
        .where('campaigns.due_on', '<=', until)
        .whereNull('tasks.done_on')
        .whereNull('tasks.dropped_on')
        .select(...SERVICE, 'tasks.item_id')
        .select('campaigns.id', 'campaigns.title', 'campaigns.due_on'),
    );
    for await (const page of rows) {
      yield page.map(row => ({
        on: toService(row),
        campaign: { id: row.id, title: row.title, dueOn: row.due_on },
        itemId: row.item_id,
      }));
    }
  }

  decisions(from: string): AsyncIterable<Found<Decision>[]> {
    return this.records(['decisions.decided_at', 'decisions.id'], () =>
      this.of('decisions')
        .whereRaw('services.decision_id = decisions.id')
        .where('decisions.decided_at', '>=', from),
    );
  }

  drift(from: string): AsyncIterable<Found<KeptDrift>[]> {
    return this.records(['drift.since', 'drift.id'], () =>
      this.of('drift')
        .join('decisions', 'decisions.id', 'drift.decision_id')
        .whereRaw('services.decision_id = drift.decision_id')
        .whereNull('drift.until')
        .where('drift.since', '>=', from)
        .where(live =>
          live
            .where('services.lifecycle', 'production')
            .orWhereIn('decisions.verdict', ['go', 'conditional-go']),
        ),
    );
  }

  async owners(serviceIds: readonly string[]): Promise<NamedOwner[]> {
    const rows = await this.client<OwnerAssignmentRow>('owner_assignments')
      .whereIn('service_id', [...new Set(serviceIds)])
      .whereIn('kind', ['area', 'item'])
      .whereNotNull('owner_ref')
      .orderBy(['service_id', 'position'])
      .select('service_id', 'area', 'item_id', 'owner_ref');
    return rows.map(row => ({
      serviceId: row.service_id,
      area: row.area as Area,
      ...(row.item_id && { itemId: row.item_id }),
      ref: row.owner_ref ?? '',
    }));
  }

  private of(table: string): Knex.QueryBuilder {
    return this.client(table)
      .join('services', 'services.id', `${table}.service_id`)
      .whereNull('services.archived_at')
      .select(...SERVICE, `${table}.record`);
  }

  private async *records<Entry>(
    key: readonly string[],
    query: () => Knex.QueryBuilder,
  ): AsyncIterable<Found<Entry>[]> {
    for await (const page of pages<RecordRow>(key, query)) {
      yield page.map(row => ({
        on: toService(row),
        entry: JSON.parse(row.record),
      }));
    }
  }
}

type Keyed = Readonly<Record<string, Knex.Value>>;

/** The rows in the order of a key, each page behind the last one. */
async function* pages<R extends Row>(
  key: readonly string[],
  query: () => Knex.QueryBuilder,
): AsyncIterable<R[]> {
  let last: Keyed | undefined;
  for (;;) {
    const page = query()
      .select(key.map((column, index) => `${column} as key_${index}`))
      .orderBy(key.map(column => ({ column })))
      .limit(PAGE);
    if (last) whereBehind(page, key, last);
    const rows: (R & Keyed)[] = await page;
    if (rows.length) yield rows;
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1];
  }
}

function whereBehind(
  query: Knex.QueryBuilder,
  key: readonly string[],
  last: Keyed,
): void {
  const marks = (mark: string) => key.map(() => mark).join(', ');
  const values = key.map((_, index) => last[`key_${index}`]);
  query.whereRaw(`(${marks('??')}) > (${marks('?')})`, [...key, ...values]);
}

function toService(row: Row): FoundService {
  return {
    id: row.on_id,
    entityRef: row.on_ref,
    title: row.on_title ?? row.on_ref,
    ...(row.on_owner && { owner: row.on_owner }),
  };
}
