import { createHash } from 'node:crypto';
import {
  isGap,
  type Owner,
  type ServiceBrief,
} from 'backstage-plugin-ai-readiness-common';
import type { OwnerAssignmentRow, ServiceRow } from '../database/tables';
import type { Assignment } from './Assignment';

/** A text that is no ref can be of any length. */
const LONGEST_NAME = 255;

/** The columns that a {@link ServiceBrief} is made of. */
export const BRIEF_COLUMNS = [
  'services.entity_ref',
  'services.title',
  'services.owner_ref as service_owner_ref',
  'services.system_ref',
  'services.domain_ref',
  'services.lifecycle',
  'services.risk_tier',
  'services.verdict',
] as const;

export type BriefRow = Pick<
  ServiceRow,
  | 'entity_ref'
  | 'title'
  | 'system_ref'
  | 'domain_ref'
  | 'lifecycle'
  | 'risk_tier'
  | 'verdict'
> & { service_owner_ref: string | null };

export function toServiceBrief(row: BriefRow): ServiceBrief {
  const { service_owner_ref: owner, system_ref: system } = row;
  const { domain_ref: domain, lifecycle, risk_tier: tier, verdict } = row;
  const brief: ServiceBrief = {
    entityRef: row.entity_ref,
    title: row.title ?? row.entity_ref,
  };
  // Lists make thousands: a spread for each would take several times as long.
  if (owner) brief.owner = owner;
  if (system) brief.system = system;
  if (domain) brief.domain = domain;
  if (lifecycle) brief.lifecycle = lifecycle;
  if (tier) brief.riskTier = tier as ServiceBrief['riskTier'];
  if (verdict) brief.verdict = verdict as ServiceBrief['verdict'];
  return brief;
}

/** A row for each owner of each duty; one for a duty without. */
export function toAssignmentRows(
  serviceId: string,
  duties: readonly Assignment[],
): OwnerAssignmentRow[] {
  const rows = duties.flatMap(duty => {
    const owners: readonly (Owner | undefined)[] = duty.owners.length
      ? duty.owners
      : [undefined];
    return owners.map((owner, index) => toRow(duty, owner, index === 0));
  });
  return rows.map((row, position) => ({
    service_id: serviceId,
    position,
    ...row,
  }));
}

function toRow(
  duty: Assignment,
  owner: Owner | undefined,
  first: boolean,
): Omit<OwnerAssignmentRow, 'service_id' | 'position'> {
  const own = duty.kind === 'area' || duty.kind === 'item';
  return {
    kind: duty.kind,
    area: duty.area,
    item_id: duty.itemId ?? null,
    owner_ref: owner?.ref.slice(0, LONGEST_NAME) ?? null,
    owner_liveness: owner?.liveness ?? null,
    problem: owner?.problem ?? null,
    source: duty.source ? JSON.stringify(duty.source) : null,
    liveness: duty.liveness,
    since: duty.since ?? null,
    remedy: duty.remedy ? JSON.stringify(duty.remedy) : null,
    status: duty.status ?? null,
    due_on: duty.dueOn ?? null,
    is_gap: first && own && isGap(duty.liveness),
  };
}

/** The duty that rows of the same service, kind, area and item are. */
export function toAssignment(rows: readonly OwnerAssignmentRow[]): Assignment {
  const [first] = rows;
  return {
    kind: first.kind as Assignment['kind'],
    area: first.area as Assignment['area'],
    ...(first.item_id !== null && { itemId: first.item_id }),
    owners: rows.flatMap(toOwner),
    ...(first.source !== null && { source: JSON.parse(first.source) }),
    liveness: first.liveness as Assignment['liveness'],
    ...(first.since !== null && { since: first.since }),
    ...(first.remedy !== null && { remedy: JSON.parse(first.remedy) }),
    ...(first.status !== null && {
      status: first.status as Assignment['status'],
    }),
    ...(first.due_on !== null && { dueOn: first.due_on }),
  };
}

function toOwner(row: OwnerAssignmentRow): Owner[] {
  if (row.owner_ref === null) return [];
  return [
    {
      ref: row.owner_ref,
      liveness: row.owner_liveness as Owner['liveness'],
      ...(row.problem !== null && { problem: row.problem }),
    },
  ];
}

/** Rows of one duty have this in common. */
export function dutyKey(
  row: Pick<OwnerAssignmentRow, 'service_id' | 'kind' | 'area' | 'item_id'>,
): string {
  return [row.service_id, row.kind, row.area, row.item_id ?? ''].join(' ');
}

/** Tells whether rows have to be written anew. */
export function dutiesFingerprint(duties: readonly Assignment[]): string {
  return createHash('sha256').update(JSON.stringify(duties)).digest('hex');
}
