import type { Liveness, Load } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import {
  dutiesOf,
  loadColumns,
  rowsByDuty,
  toLoad,
  URGENCY,
  WORST_FIRST,
} from '../database/duties';
import { lastReconciled } from '../database/lastReconciled';
import { readSlice } from '../database/readSlice';
import type { ServiceRow } from '../database/tables';
import {
  contains,
  whereAmong,
  whereService,
  whereVisible,
} from '../database/visibleServices';
import type {
  DutyFilter,
  OwnershipStore,
  ServiceFilter,
  Slice,
  VisibleServices,
} from './OwnershipStore';
import { type JoinedRow, toDuty } from './joinedRows';
import {
  BRIEF_COLUMNS,
  type BriefRow,
  toAssignment,
  toServiceBrief,
} from './rows';

type OwnerRow = Record<keyof Load | 'total', number | string> & {
  owner_ref: string;
  worst: number;
};

const OWNER_KINDS = ['user', 'group'] as const;

/** What one look says of an owner, another may not have noticed yet. */
const LIVENESSES: readonly Liveness[] = [
  'live',
  'unknown',
  'absent',
  'placeholder',
  'empty-group',
  'unresolved',
];
const WORST_LIVENESS = `max(case duties.owner_liveness ${LIVENESSES.map(
  (liveness, rank) => `when '${liveness}' then ${rank}`,
).join(' ')} else 0 end) as worst`;

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
    slice: Slice,
  ) {
    const { visible, kind, area, verdict, q } = filter;
    const duties = this.client
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
      .orderByRaw(URGENCY, [today])
      .orderByRaw(WORST_FIRST)
      .orderBy(['services.title', 'services.entity_ref', 'duties.position']);
    const { rows, total } = await readSlice<JoinedRow>(duties, slice);
    return { duties: rows.map(row => toDuty(row)), total };
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
    slice: Slice,
  ) {
    const { visible, kind, liveness, q } = filter;
    const owners = this.client
      .from('owner_assignments as duties')
      .join('services', 'services.id', 'duties.service_id')
      // What is no ref is nobody's name: it comes up among the gaps.
      .where(named =>
        (kind ? [kind] : OWNER_KINDS).forEach(each =>
          named.orWhereLike('duties.owner_ref', `${each}:%/%`),
        ),
      )
      .modify(query => {
        whereVisible(query, visible);
        if (liveness) {
          // All that they carry counts, wherever they were seen like this.
          query.havingRaw(
            'max(case when duties.owner_liveness = ? then 1 else 0 end) = 1',
            [liveness],
          );
        }
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
      .select(this.client.raw(WORST_LIVENESS))
      .select(loadColumns(this.client, today))
      .orderBy([
        { column: 'services', order: 'desc' },
        { column: 'duties.owner_ref' },
      ]);
    const { rows, total } = await readSlice<OwnerRow>(owners, slice);
    return {
      owners: rows.map(row => ({
        ref: row.owner_ref,
        liveness: LIVENESSES[row.worst],
        load: toLoad(row),
      })),
      total,
    };
  }

  async findAreaOwners(
    filter: ServiceFilter & { gaps?: boolean },
    slice: Slice,
  ) {
    const services = this.client
      .from('services')
      .modify(query => {
        whereService(query, filter);
        if (filter.gaps) query.where('services.ownership_gaps', '>', 0);
      })
      .select('services.id', ...BRIEF_COLUMNS)
      .orderBy(['services.title', 'services.entity_ref']);
    const { rows, total } = await readSlice<BriefRow & Pick<ServiceRow, 'id'>>(
      services,
      slice,
    );
    const byDuty = await rowsByDuty(
      this.client,
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
      total,
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
    return rows.map(row => ({ ...toDuty(row), serviceId: row.service_id }));
  }

  async lastReconciled(): Promise<string | undefined> {
    return lastReconciled(this.client);
  }
}
