import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Departure,
  dutiesQuerySchema,
  gapsExportQuerySchema,
  GapsPage,
  gapsQuerySchema,
  OwnerDuties,
  ownersByAreaQuerySchema,
  OwnersByAreaPage,
  OwnersPage,
  OwnershipGap,
  ownersQuerySchema,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';
import type { Audience } from '../audit/audited';
import type { VisibleServices } from './OwnershipStore';

/** Who asks, as far as the permission decorator has found out. */
export interface LookupCaller extends Audience {
  credentials: BackstageCredentials;
  /** Absent: nothing. */
  visible?: VisibleServices;
  /** Those of some Users and Groups whom the catalog shows; absent: all. */
  shownAmong?: (refs: readonly string[]) => Promise<ReadonlySet<string>>;
}

export type OwnersQueryInput = z.output<typeof ownersQuerySchema>;
export type DutiesQueryInput = z.output<typeof dutiesQuerySchema>;
export type GapsQueryInput = z.output<typeof gapsQuerySchema>;
export type GapsFilterInput = z.output<typeof gapsExportQuerySchema>;
export type OwnersByAreaQueryInput = z.output<typeof ownersByAreaQuerySchema>;

/**
 * Who answers for what, in both directions, over all services that the caller
 * may see. A cursor of another query throws InputError.
 */
export interface OwnerLookupService {
  getOwners(query: OwnersQueryInput, caller: LookupCaller): Promise<OwnersPage>;

  /** Throws NotFoundError for an owner whom neither catalog nor review knows. */
  getOwner(
    ownerRef: string,
    query: DutiesQueryInput,
    caller: LookupCaller,
  ): Promise<OwnerDuties>;

  getGaps(query: GapsQueryInput, caller: LookupCaller): Promise<GapsPage>;

  /** The same gaps in pieces, for a file. */
  streamGaps(
    filter: GapsFilterInput,
    caller: LookupCaller,
  ): AsyncIterable<readonly OwnershipGap[]>;

  getOwnersByArea(
    query: OwnersByAreaQueryInput,
    caller: LookupCaller,
  ): Promise<OwnersByAreaPage>;

  /** Throws NotFoundError for an owner whom the catalog does not hold. */
  getDeparture(ownerRef: string, caller: LookupCaller): Promise<Departure>;
}
