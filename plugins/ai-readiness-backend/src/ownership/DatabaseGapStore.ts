import type { GapsPage } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { rowsByDuty } from '../database/duties';
import { whereService } from '../database/visibleServices';
import type { GapFilter, GapKey, GapStore } from './GapStore';
import { type JoinedRow, toDuty } from './joinedRows';
import { readSlice } from '../database/readSlice';
import type { ServiceDuty, Slice } from './OwnershipStore';
import { BRIEF_COLUMNS, dutyKey } from './rows';

/** No two gaps are equal in all of these. */
const GAP_ORDER = [
  'owner_assignments.since',
  'services.title',
  'services.entity_ref',
  'owner_assignments.position',
];

const GAP_FACETS = {
  liveness: 'owner_assignments.liveness',
  area: 'owner_assignments.area',
  system: 'services.system_ref',
  domain: 'services.domain_ref',
  team: 'services.owner_ref',
};

/** Gaps on SQLite and Postgres. */
export class DatabaseGapStore implements GapStore {
  static create(options: { client: Knex }): DatabaseGapStore {
    return new DatabaseGapStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async findGaps(filter: GapFilter, slice: Slice) {
    const query = this.gaps(filter)
      .select('owner_assignments.*', 'services.workload', ...BRIEF_COLUMNS)
      .orderBy(GAP_ORDER);
    const { rows, total } = await readSlice<JoinedRow>(query, slice);
    return { gaps: await this.whole(rows), total };
  }

  async nextGaps(filter: GapFilter, limit: number, after?: GapKey) {
    const firsts: JoinedRow[] = await this.gaps(filter)
      .modify(query => {
        if (!after) return;
        query.whereRaw('(??, ??, ??, ??) > (?, ?, ?, ?)', [
          ...GAP_ORDER,
          ...after,
        ]);
      })
      .select('owner_assignments.*', 'services.workload', ...BRIEF_COLUMNS)
      .orderBy(GAP_ORDER)
      .limit(limit);
    const gaps = await this.whole(firsts);
    const end = firsts.length === limit ? firsts[limit - 1] : undefined;
    return { gaps, ...(end && { last: gapKeyOf(end) }) };
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

  /** Gaps with everybody whom they name. */
  private async whole(firsts: readonly JoinedRow[]): Promise<ServiceDuty[]> {
    const byDuty = await rowsByDuty(
      this.client,
      firsts.map(row => row.service_id),
    );
    return firsts.map(row => toDuty(row, byDuty.get(dutyKey(row))));
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
}

function gapKeyOf(row: JoinedRow): GapKey {
  return [row.since ?? '', row.title ?? '', row.entity_ref, row.position];
}
