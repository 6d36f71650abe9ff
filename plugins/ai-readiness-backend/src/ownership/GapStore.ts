import type {
  Area,
  GapsPage,
  Liveness,
} from 'backstage-plugin-ai-readiness-common';
import type { ServiceDuty, ServiceFilter, Slice } from './OwnershipStore';

/** Which gaps to answer. */
export interface GapFilter extends ServiceFilter {
  liveness?: Liveness;
  area?: Area;
}

/** Where in the order of gaps one stands. */
export type GapKey = readonly [
  since: string,
  title: string,
  entityRef: string,
  position: number,
];

/** What nobody can answer for, on all services that the catalog holds. */
export interface GapStore {
  /** Oldest first. */
  findGaps(
    filter: GapFilter,
    slice: Slice,
  ): Promise<{ gaps: ServiceDuty[]; total: number }>;

  /** The same gaps one piece after the other, however many there are. */
  nextGaps(
    filter: GapFilter,
    limit: number,
    after?: GapKey,
  ): Promise<{ gaps: ServiceDuty[]; last?: GapKey }>;

  countGaps(filter: GapFilter): Promise<GapsPage['counts']>;
}
