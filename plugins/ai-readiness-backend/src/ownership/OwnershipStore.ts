import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type {
  Area,
  DutyKind,
  Load,
  Liveness,
  ServiceBrief,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';
import type { ServiceCriterion } from 'backstage-plugin-ai-readiness-node';
import type { Assignment, Workloads } from './Assignment';

/** Which services a caller may see. */
export type VisibleServices = (
  | { kind: 'all' }
  | { kind: 'only'; refs: readonly string[] }
) & {
  /** What the permission policy demands of them besides. */
  permitted?: PermissionCriteria<ServiceCriterion>;
};

/** A part of a list, by position. */
export interface Slice {
  offset: number;
  limit: number;
}

/** A duty with the service that it belongs to. */
export interface ServiceDuty extends Assignment {
  service: ServiceBrief;
  /** Who is named, out of those that were asked for. */
  named: string;
  workloads: Workloads;
}

/** Which services a list is about. */
export interface ServiceFilter {
  visible: VisibleServices;
  system?: string;
  domain?: string;
  team?: string;
  /** Part of the title or ref, in any case. */
  q?: string;
}

/** Which duties of somebody to answer. */
export interface DutyFilter {
  visible: VisibleServices;
  kind?: DutyKind;
  area?: Area;
  verdict?: Verdict;
  q?: string;
}

/** Lookups over all services that the catalog holds. */
export interface OwnershipStore {
  /**
   * What is on any of the refs: overdue on `today` first, then what is due
   * soonest, then the worst verdict. A duty that several of them are named for
   * comes once, under the first of them.
   */
  findDuties(
    refs: readonly string[],
    filter: DutyFilter,
    today: string,
    slice: Slice,
  ): Promise<{ duties: ServiceDuty[]; total: number }>;

  sumLoad(
    refs: readonly string[],
    visible: VisibleServices,
    today: string,
  ): Promise<Load>;

  /** Everybody who is named, most services first. */
  findOwners(
    filter: {
      visible: VisibleServices;
      kind?: 'user' | 'group';
      liveness?: Liveness;
      /** Part of the ref; or one of these refs. */
      q?: { text: string; refs: readonly string[] };
    },
    today: string,
    slice: Slice,
  ): Promise<{
    owners: { ref: string; liveness: Liveness; load: Load }[];
    total: number;
  }>;

  /** By title, each with its eight areas. */
  findAreaOwners(
    filter: ServiceFilter & { gaps?: boolean },
    slice: Slice,
  ): Promise<{
    services: { service: ServiceBrief; areas: Assignment[] }[];
    total: number;
  }>;

  /** Every duty that any of the refs is named for, worst service first. */
  findDutiesNaming(
    refs: readonly string[],
    visible: VisibleServices,
  ): Promise<(ServiceDuty & { serviceId: string })[]>;

  /** When the catalog was last gone through (ISO instant). */
  lastReconciled(): Promise<string | undefined>;
}
