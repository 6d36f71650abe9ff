import {
  dueOf,
  flagsOf,
  type PortfolioRow,
  type Scorecard,
} from 'backstage-plugin-ai-readiness-common';
import type { ServiceDayRow, ServiceRow } from '../database/tables';
import type { IndexedService, ServiceDay } from './PortfolioStore';

/** What an {@link IndexedService} is made of. */
export const INDEX_COLUMNS = [
  'id',
  'entity_ref',
  'title',
  'owner_refs',
  'system_ref',
  'domain_ref',
  'lifecycle',
  'risk_tier',
  'type',
  'verdict',
  'standing',
  'gates_passed',
  'gates_total',
  'open_critical',
  'open_items',
  'not_assessed',
  'ownership_gaps',
  'scorecard',
  'archived_at',
  'changed_in',
] as const;

/** What a {@link PortfolioRow} is made of. */
export const ROW_COLUMNS = [
  ...INDEX_COLUMNS,
  'owner_ref',
  'decision_id',
  'scope',
  'standing_since',
  'exempt',
  'next_change_at',
  'computed_at',
] as const;

export type IndexRow = Pick<ServiceRow, (typeof INDEX_COLUMNS)[number]>;
export type FullRow = Pick<ServiceRow, (typeof ROW_COLUMNS)[number]>;

export function toIndexed(row: IndexRow): IndexedService {
  const scorecard = toScorecard(row);
  return {
    id: row.id,
    entityRef: row.entity_ref,
    title: row.title ?? row.entity_ref,
    owners: row.owner_refs ? JSON.parse(row.owner_refs) : [],
    ...(row.system_ref && { system: row.system_ref }),
    ...(row.domain_ref && { domain: row.domain_ref }),
    ...(row.lifecycle && { lifecycle: row.lifecycle }),
    ...(row.risk_tier && { tier: row.risk_tier as IndexedService['tier'] }),
    ...(row.type && { type: row.type }),
    ...(row.verdict && { verdict: row.verdict as IndexedService['verdict'] }),
    standing: standingOf(row),
    ...countsOf(row),
    ...(scorecard && { scorecard }),
    archived: row.archived_at !== null,
    changedIn: row.changed_in ?? '',
  };
}

/**
 * Field by field, as pages and exports make thousands: a dozen spreads would
 * take five times as long.
 *
 * @param today - UTC day
 */
export function toPortfolioRow(row: FullRow, today: string): PortfolioRow {
  const scorecard = toScorecard(row);
  const { decided, oldestGapSince } = scorecard ?? {};
  const standing = standingOf(row);
  const due = dueOf(scorecard?.dues ?? {}, today);
  const shown: PortfolioRow = {
    entityRef: row.entity_ref,
    title: row.title ?? row.entity_ref,
    standing,
    scope: scorecard?.scope ?? toScope(row),
    gates: scorecard?.gates ?? [],
    gatesPassed: row.gates_passed ?? 0,
    gatesTotal: row.gates_total ?? 0,
    openCritical: row.open_critical ?? 0,
    open: row.open_items ?? 0,
    notAssessed: row.not_assessed ?? 0,
    ownershipGaps: row.ownership_gaps ?? 0,
    openCriticalItems: scorecard?.openCriticalItems ?? [],
    exempt: row.exempt ?? 0,
    antiPatterns: scorecard?.antiPatterns ?? [],
    flags: flagsOf(
      {
        standing,
        openCritical: row.open_critical ?? 0,
        lifecycle: row.lifecycle ?? undefined,
        scorecard,
      },
      today,
    ),
  };
  if (row.owner_ref) shown.owner = row.owner_ref;
  if (row.system_ref) shown.system = row.system_ref;
  if (row.domain_ref) shown.domain = row.domain_ref;
  if (row.lifecycle) shown.lifecycle = row.lifecycle;
  if (row.risk_tier) shown.riskTier = row.risk_tier as PortfolioRow['riskTier'];
  if (row.verdict) shown.verdict = row.verdict as PortfolioRow['verdict'];
  if (row.type) shown.type = row.type;
  if (row.standing_since) shown.standingSince = row.standing_since;
  if (decided && row.decision_id) {
    shown.decided = { ...decided, decisionId: row.decision_id };
  }
  if (oldestGapSince) shown.oldestGapSince = oldestGapSince;
  if (due) shown.due = due;
  if (row.next_change_at) shown.nextChangeAt = row.next_change_at;
  if (row.computed_at) shown.computedAt = row.computed_at;
  return shown;
}

export function toServiceDay(row: ServiceDayRow): ServiceDay {
  return {
    serviceId: row.service_id,
    day: row.day,
    standing: row.standing as ServiceDay['standing'],
    hasGap: Boolean(row.has_gap),
  };
}

function toScorecard(
  row: Pick<ServiceRow, 'scorecard'>,
): Scorecard | undefined {
  return row.scorecard ? JSON.parse(row.scorecard) : undefined;
}

/** As long as nobody has judged it, nobody has decided on it. */
function standingOf(row: Pick<ServiceRow, 'standing'>) {
  return (row.standing ?? 'undecided') as IndexedService['standing'];
}

function toScope({ scope }: Pick<ServiceRow, 'scope'>): PortfolioRow['scope'] {
  const { kind, until } = JSON.parse(scope);
  return { kind, ...(until && { until }) };
}

function countsOf(row: IndexRow) {
  return {
    gatesPassed: row.gates_passed ?? 0,
    gatesTotal: row.gates_total ?? 0,
    openCritical: row.open_critical ?? 0,
    open: row.open_items ?? 0,
    notAssessed: row.not_assessed ?? 0,
    ownershipGaps: row.ownership_gaps ?? 0,
  };
}
