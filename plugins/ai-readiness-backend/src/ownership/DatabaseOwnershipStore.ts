import type {
  GapsPage,
  Liveness,
  Load,
} from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import {
  dutiesOf,
  loadColumns,
  toLoad,
  URGENCY,
  WORST_FIRST,
} from '../database/duties';
import type {
  OwnerAssignmentRow,
  ReconciliationRow,
  ServiceRow,
} from '../database/tables';
import {
  contains,
  whereAmong,
  whereService,
  whereVisible,
} from '../database/visibleServices';
import type {
  DutyFilter,
  GapFilter,
  OwnershipStore,
  ServiceDuty,
  ServiceFilter,
  Slice,
  VisibleServices,
} from './OwnershipStore';
import {
  BRIEF_COLUMNS,
  type BriefRow,
  dutyKey,
  toAssignment,
  toServiceBrief,
} from './rows';

type JoinedRow = OwnerAssignmentRow &
  BriefRow & { workload: string | null; total: number | string };

type OwnerRow = Record<keyof Load | 'total', number | string> & {
  owner_ref: string;
  owner_liveness: Liveness;
};

const GAP_FACETS = {
  liveness: 'owner_assignments.liveness',
  area: 'owner_assignments.area',
  system: 'services.system_ref',
  domain: 'services.domain_ref',
  team: 'services.owner_ref',
};

/** Lookups on SQLite and Postgres. */
export class DatabaseOwnershipStore implements OwnershipStore {
  static create(options: { client: Knex }): DatabaseOwnershipStore {
    return new DatabaseOwnershipStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async findDuties(
    refs: readonly string[],
    filter: DutyFilter,
    today: string,
    { offset, limit }: Slice,
  ) {
    const { visible, kind, area, verdict, q } = filter;
    const rows: JoinedRow[] = await this.client
      .with('duties', dutiesOf(this.client, refs))
      .from('duties')
      .join('services', 'services.id', 'duties.service_id')
      .where('duties.nth', 1)
      .modify(query => {
        whereService(query, { visible, ...(q && { q }) });
        if (kind) query.where('duties.kind', kind);
        if (area) query.where('duties.area', area);
        if (verdict) query.where('services.verdict', verdict);
      })
      .select('duties.*', 'services.workload', ...BRIEF_COLUMNS)
      .select(this.client.raw('count(*) over () as total'))
      .orderByRaw(URGENCY, [today])
      .orderByRaw(WORST_FIRST)
      .orderBy(['services.title', 'services.entity_ref', 'duties.position'])
      .offset(offset)
      .limit(limit);
    return { duties: rows.map(row => toDuty([row])), total: totalOf(rows) };
  }

  async sumLoad(
    refs: readonly string[],
    visible: VisibleServices,
    today: string,
  ): Promise<Load> {
    const [row] = await this.client
      .with('duties', dutiesOf(this.client, refs))
      .from('duties')
      .join('services', 'services.id', 'duties.service_id')
      .where('duties.nth', 1)
      .modify(whereVisible, visible)
      .select(loadColumns(this.client, today));
    return toLoad(row);
  }

  async findOwners(
    filter: Parameters<OwnershipStore['findOwners']>[0],
    today: string,
    { offset, limit }: Slice,
  ) {
    const { visible, kind, liveness, q } = filter;
    const rows: OwnerRow[] = await this.client
      .from('owner_assignments as duties')
      .join('services', 'services.id', 'duties.service_id')
      .whereNotNull('duties.owner_ref')
      // What is no ref is nobody's name: it comes up among the gaps.
      .whereLike('duties.owner_ref', kind ? `${kind}:%` : '%:%/%')
      .modify(query => {
        whereVisible(query, visible);
        if (liveness) query.where('duties.owner_liveness', liveness);
        if (q) {
          query.where(either => {
            either.where(contains('duties.owner_ref', q.text));
            if (q.refs.length) {
              either.orWhere(among =>
                whereAmong(among, 'duties.owner_ref', q.refs),
              );
            }
          });
        }
      })
      .groupBy('duties.owner_ref')
      .select('duties.owner_ref')
      .max('duties.owner_liveness as owner_liveness')
      .select(loadColumns(this.client, today))
      .select(this.client.raw('count(*) over () as total'))
      .orderBy([
        { column: 'services', order: 'desc' },
        { column: 'duties.owner_ref' },
      ])
      .offset(offset)
      .limit(limit);
    return {
      owners: rows.map(row => ({
        ref: row.owner_ref,
        liveness: row.owner_liveness,
        load: toLoad(row),
      })),
      total: totalOf(rows),
    };
  }

  async findGaps(filter: GapFilter, { offset, limit }: Slice) {
    const firsts: JoinedRow[] = await this.gaps(filter)
      .select('owner_assignments.*', 'services.workload', ...BRIEF_COLUMNS)
      .select(this.client.raw('count(*) over () as total'))
      .orderBy([
        'owner_assignments.since',
        'services.title',
        'services.entity_ref',
        'owner_assignments.position',
      ])
      .offset(offset)
      .limit(limit);
    const byDuty = await this.rowsByDuty(firsts.map(row => row.service_id));
    return {
      gaps: firsts.map(row => toDuty([row], byDuty.get(dutyKey(row)))),
      total: totalOf(firsts),
    };
  }

  async countGaps(filter: GapFilter): Promise<GapsPage['counts']> {
    const counts: GapsPage['counts'] = {
      liveness: {},
      area: {},
      system: {},
      domain: {},
      team: {},
    };
    const facets = Object.entries(GAP_FACETS).map(([facet, column]) =>
      this.gaps(filter)
        .whereNotNull(column)
        .groupBy(column)
        .select(this.client.raw('? as facet, ?? as value', [facet, column]))
        .count('* as gaps'),
    );
    const rows: { facet: keyof typeof counts; value: string; gaps: number }[] =
      await this.client.unionAll(facets);
    for (const { facet, value, gaps } of rows) {
      counts[facet][value] = Number(gaps);
    }
    return counts;
  }

  async findAreaOwners(
    filter: ServiceFilter & { gaps?: boolean },
    { offset, limit }: Slice,
  ) {
    const rows: (BriefRow & Pick<ServiceRow, 'id'> & { total: number })[] =
      await this.client
        .from('services')
        .modify(query => {
          whereService(query, filter);
          if (filter.gaps) query.where('services.ownership_gaps', '>', 0);
        })
        .select('services.id', ...BRIEF_COLUMNS)
        .select(this.client.raw('count(*) over () as total'))
        .orderBy(['services.title', 'services.entity_ref'])
        .offset(offset)
        .limit(limit);
    const byDuty = await this.rowsByDuty(
      rows.map(({ id }) => id),
      'area',
    );
    const duties = [...byDuty.values()];
    return {
      services: rows.map(row => ({
        service: toServiceBrief(row),
        areas: duties
          .filter(([duty]) => duty.service_id === row.id)
          .map(toAssignment),
      })),
      total: totalOf(rows),
    };
  }

  async findDutiesNaming(refs: readonly string[], visible: VisibleServices) {
    const rows: JoinedRow[] = await this.client
      .with('duties', dutiesOf(this.client, refs))
      .from('duties')
      .join('services', 'services.id', 'duties.service_id')
      .where('duties.nth', 1)
      .modify(whereVisible, visible)
      .select('duties.*', 'services.workload', ...BRIEF_COLUMNS)
      .orderByRaw(WORST_FIRST)
      .orderBy(['services.title', 'services.entity_ref', 'duties.position']);
    return rows.map(row => ({ ...toDuty([row]), serviceId: row.service_id }));
  }

  async lastReconciled(): Promise<string | undefined> {
    const row = await this.client<ReconciliationRow>('reconciliation').first(
      'succeeded_at',
    );
    return row?.succeeded_at ?? undefined;
  }

  private gaps(filter: GapFilter): Knex.QueryBuilder {
    const query = this.client
      .from('owner_assignments')
      .join('services', 'services.id', 'owner_assignments.service_id')
      .where('owner_assignments.is_gap', true);
    whereService(query, filter);
    const { liveness, area } = filter;
    if (liveness) query.where('owner_assignments.liveness', liveness);
    if (area) query.where('owner_assignments.area', area);
    return query;
  }

  private async rowsByDuty(
    serviceIds: readonly string[],
    kind?: 'area',
  ): Promise<Map<string, OwnerAssignmentRow[]>> {
    const rows: OwnerAssignmentRow[] = await this.client
      .from('owner_assignments')
      .whereIn('service_id', [...new Set(serviceIds)])
      .modify(query => kind && query.where({ kind }))
      .orderBy(['service_id', 'position']);
    const byDuty = new Map<string, OwnerAssignmentRow[]>();
    for (const row of rows) {
      const key = dutyKey(row);
      byDuty.set(key, [...(byDuty.get(key) ?? []), row]);
    }
    return byDuty;
  }
}

function toDuty(
  [row]: readonly JoinedRow[],
  rows: readonly OwnerAssignmentRow[] = [row],
): ServiceDuty {
  return {
    ...toAssignment(rows),
    service: toServiceBrief(row),
    named: row.owner_ref ?? '',
    workloads: row.workload ? JSON.parse(row.workload) : {},
  };
}

/** Postgres counts in bigint, which the driver hands out as text. */
function totalOf(rows: readonly { total: number | string }[]): number {
  return Number(rows[0]?.total ?? 0);
}
