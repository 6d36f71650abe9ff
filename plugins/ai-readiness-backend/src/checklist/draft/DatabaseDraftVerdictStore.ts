import type { DraftOutcome } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { readSlice } from '../../database/readSlice';
import type { DraftVerdictRow } from '../../database/tables';
import { whereVisible } from '../../database/visibleServices';
import type { Slice, VisibleServices } from '../../ownership/OwnershipStore';
import {
  BRIEF_COLUMNS,
  type BriefRow,
  toServiceBrief,
} from '../../ownership/rows';
import { pieces } from '../../pieces';
import type {
  DraftVerdict,
  DraftVerdictStore,
  FlipFilter,
  PreviewBasis,
  StaleService,
} from './DraftVerdictStore';

/** Databases take only so many values in one statement. */
const WRITTEN_AT_ONCE = 50;
/** A write that lists show nothing of raises the revision alone. */
const STAMP = "coalesce(services.changed_in, '') || ' ' || services.revision";

type Sides = Pick<
  DraftVerdictRow,
  'from_verdict' | 'from_standing' | 'to_verdict' | 'to_standing'
>;
type CountRow = { [K in keyof Sides]: string | null } & {
  services: number | string;
  judged: number | string;
};
type FlipRow = BriefRow & Sides & Pick<DraftVerdictRow, 'reasons'>;

const SIDES = [
  'drafted.from_verdict',
  'drafted.from_standing',
  'drafted.to_verdict',
  'drafted.to_standing',
] as const;

/** Lists are one statement each, however many services there are. */
export class DatabaseDraftVerdictStore implements DraftVerdictStore {
  static create(options: { client: Knex }): DatabaseDraftVerdictStore {
    return new DatabaseDraftVerdictStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async findStale(
    basis: PreviewBasis,
    { after, limit }: Parameters<DraftVerdictStore['findStale']>[1],
  ): Promise<StaleService[]> {
    const query = this.client
      .from('services')
      .leftJoin('draft_verdicts as drafted', join => {
        joined(join, basis)
          .andOnVal('drafted.as_of', basis.asOf)
          .on(this.client.raw(`drafted.based_on = (${STAMP})`));
      })
      .whereNull('services.archived_at')
      .whereNotNull('services.computed_at')
      .whereNull('drafted.service_id')
      .orderBy('services.id')
      .limit(limit)
      .select('services.id', this.client.raw(`${STAMP} as stamp`));
    if (after) query.where('services.id', '>', after);
    const rows: { id: string; stamp: string }[] = await query;
    return rows.map(({ id, stamp }) => ({ id, changedIn: stamp }));
  }

  async save(
    basis: PreviewBasis,
    verdicts: readonly DraftVerdict[],
    at: string,
  ): Promise<void> {
    const rows = verdicts.map(verdict => toRow(basis, verdict, at));
    await this.client.transaction(async tx => {
      for (const some of pieces(rows, WRITTEN_AT_ONCE)) {
        await tx<DraftVerdictRow>('draft_verdicts')
          .insert(some)
          .onConflict('service_id')
          .merge();
      }
    });
  }

  async forgetOthers(draftHash?: string): Promise<void> {
    const query = this.client<DraftVerdictRow>('draft_verdicts');
    if (draftHash) query.whereNot({ draft_hash: draftHash });
    await query.delete();
  }

  async count(basis: PreviewBasis, visible: VisibleServices) {
    const isCurrent = `case when drafted.as_of = ? and drafted.based_on = (${STAMP}) then 1 else 0 end`;
    const rows: CountRow[] = await this.client
      .from('services')
      .leftJoin('draft_verdicts as drafted', join => {
        joined(join, basis);
      })
      .whereNotNull('services.computed_at')
      .modify(whereVisible, visible)
      .groupBy(...SIDES)
      .select(...SIDES)
      .select(this.client.raw(`sum(${isCurrent}) as judged`, [basis.asOf]))
      .count('* as services');
    return {
      services: sumOf(rows.map(({ services }) => services)),
      judged: sumOf(rows.map(({ judged }) => judged)),
      outcomes: rows.filter(isJudged).map(row => ({
        ...outcomes(row),
        services: Number(row.services),
      })),
    };
  }

  async findFlips(
    basis: PreviewBasis,
    { visible, ...sides }: FlipFilter,
    slice: Slice,
  ) {
    const { from, to, standingFrom, standingTo } = sides;
    const query = this.client
      .from('services')
      .join('draft_verdicts as drafted', join => {
        joined(join, basis);
      })
      .whereNotNull('drafted.severity')
      .modify(whereVisible, visible)
      .modify(among => {
        if (from) among.where('drafted.from_verdict', from);
        if (to) among.where('drafted.to_verdict', to);
        if (standingFrom) among.where('drafted.from_standing', standingFrom);
        if (standingTo) among.where('drafted.to_standing', standingTo);
      })
      .select(...BRIEF_COLUMNS, ...SIDES, 'drafted.reasons')
      .orderBy([
        { column: 'drafted.severity', order: 'desc' },
        { column: 'services.title' },
        { column: 'services.entity_ref' },
      ]);
    const { rows, total } = await readSlice<FlipRow>(query, slice);
    return {
      flips: rows.map(row => ({
        service: toServiceBrief(row),
        ...outcomes(row),
        reasons: JSON.parse(row.reasons ?? '{"verdict":[],"standing":[]}'),
      })),
      total,
    };
  }
}

/** Judged by the same checklists, on whatever day. */
function joined(join: Knex.JoinClause, basis: PreviewBasis): Knex.JoinClause {
  return join
    .on('drafted.service_id', 'services.id')
    .andOnVal('drafted.draft_hash', basis.draftHash)
    .andOnVal('drafted.in_force_hash', basis.inForceHash);
}

function toRow(
  { draftHash, inForceHash, asOf }: PreviewBasis,
  { serviceId, basedOn, from, to, flip }: DraftVerdict,
  at: string,
): DraftVerdictRow {
  return {
    service_id: serviceId,
    draft_hash: draftHash,
    in_force_hash: inForceHash,
    as_of: asOf,
    based_on: basedOn,
    from_verdict: from.verdict,
    from_standing: from.standing,
    to_verdict: to.verdict,
    to_standing: to.standing,
    severity: flip?.severity ?? null,
    reasons: flip ? JSON.stringify(flip.reasons) : null,
    computed_at: at,
  };
}

function isJudged(row: CountRow): row is CountRow & Sides {
  return row.to_verdict !== null;
}

function outcomes(row: Sides): { from: DraftOutcome; to: DraftOutcome } {
  return {
    from: outcome(row.from_verdict, row.from_standing),
    to: outcome(row.to_verdict, row.to_standing),
  };
}

function outcome(verdict: string, standing: string): DraftOutcome {
  return {
    verdict: verdict as DraftOutcome['verdict'],
    standing: standing as DraftOutcome['standing'],
  };
}

function sumOf(counts: readonly (number | string)[]): number {
  return counts.reduce<number>((sum, count) => sum + Number(count), 0);
}
