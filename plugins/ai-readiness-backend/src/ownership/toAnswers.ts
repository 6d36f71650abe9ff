import {
  type Duty,
  type Liveness,
  livenessWhileHeld,
  type OwnersByAreaPage,
  type OwnershipGap,
} from 'backstage-plugin-ai-readiness-common';
import type { Assignment } from './Assignment';
import type { ServiceDuty } from './OwnershipStore';
import type { HeldLiveness } from './reconciliation/GuardWatch';

/** What is said of a last known liveness, held or not. Pure. */
export function shownLiveness(
  last: Liveness,
  held: HeldLiveness | undefined,
): Liveness {
  return held ? livenessWhileHeld(last) : last;
}

/** A duty as its owner reads it on a day. Pure. */
export function toDuty(
  duty: ServiceDuty,
  today: string,
  held?: HeldLiveness,
): Duty {
  const { service, kind, area, itemId, named, source, liveness } = duty;
  const { since, status, dueOn, workloads } = duty;
  const workload = kind === 'area' ? workloads[area] : undefined;
  return {
    service,
    kind,
    area,
    ...(itemId && { itemId }),
    named,
    ...(source && { source }),
    liveness: shownLiveness(liveness, held),
    ...(since && { since }),
    ...(workload && { workload }),
    ...(status && { status }),
    ...(dueOn && { dueOn }),
    overdue: dueOn !== undefined && dueOn < today,
  };
}

/** A duty that nobody can answer for. Pure. */
export function toGap(duty: ServiceDuty): OwnershipGap {
  const { service, area, itemId, liveness, owners, source, remedy } = duty;
  if (!duty.since) {
    throw new Error(`A gap of ${service.entityRef} in ${area} has no date`);
  }
  return {
    service,
    area,
    ...(itemId && { itemId }),
    liveness,
    owners,
    ...(source && { source }),
    since: duty.since,
    ...(remedy && { remedy }),
  };
}

/** An area as the matrix shows it. Pure. */
export function toAreaOwners(
  { area, liveness, owners, source, since }: Assignment,
  held?: HeldLiveness,
): OwnersByAreaPage['services'][number]['areas'][number] {
  return {
    area,
    liveness: shownLiveness(liveness, held),
    owners: owners.map(owner => ({
      ...owner,
      liveness: shownLiveness(owner.liveness, held),
    })),
    inherited: source?.kind === 'annotation' && source.inherited,
    ...(since && { since }),
  };
}
