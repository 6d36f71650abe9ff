import type { z } from 'zod';
import type {
  areaOwnershipSchema,
  gapRemedySchema,
  livenessSchema,
  ownerContactSchema,
  ownershipSchema,
  ownerSchema,
  ownerSourceSchema,
} from './schema';

/** Whether an owner can answer today; see `docs/ownership.md`. @public */
export type Liveness = z.infer<typeof livenessSchema>;

/** How an owner can be reached, as the catalog has it. @public */
export type OwnerContact = z.infer<typeof ownerContactSchema>;

/** One named owner and its liveness. @public */
export type Owner = z.infer<typeof ownerSchema>;

/** Where an area's owner is named. @public */
export type OwnerSource = z.infer<typeof ownerSourceSchema>;

/** What closes an ownership gap. @public */
export type GapRemedy = z.infer<typeof gapRemedySchema>;

/** Who owns one area of a service. @public */
export type AreaOwnership = z.infer<typeof areaOwnershipSchema>;

/** Who owns what of one service. @public */
export type Ownership = z.infer<typeof ownershipSchema>;

/**
 * Groups and users, refs and membership only. Refs are lower-case and full.
 * @public
 */
export interface Directory {
  /** Refs of the users that the catalog holds. */
  users: ReadonlySet<string>;
  groups: ReadonlyMap<string, DirectoryGroup>;
  /**
   * `false` when liveness can't be judged at all: the catalog holds no users,
   * or it could not be read.
   */
  judgeable: boolean;
}

/** @public */
export interface DirectoryGroup {
  /** Users named as members, whether or not the catalog holds them. */
  members: readonly string[];
  /** Child groups. */
  children: readonly string[];
}

/** What an organisation may configure about ownership. @public */
export interface OwnershipConfig {
  /** Annotations are `<prefix>/<area>-owner`. */
  annotationPrefix: string;
  /** Names that stand for nobody, compared without case. */
  placeholders: readonly string[];
  /** Areas that fall back to the service's own `spec.owner`. */
  specOwnerAreas: readonly string[];
  /** Areas that fall back to the owners of Resources, and of which types. */
  resourceOwnerAreas: Readonly<Record<string, readonly string[]>>;
}
