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
import type {
  departureSchema,
  dutyKindSchema,
  dutySchema,
  gapsPageSchema,
  loadSchema,
  ownerDutiesSchema,
  ownersByAreaPageSchema,
  ownershipGapSchema,
  ownersPageSchema,
  serviceBriefSchema,
  workloadSchema,
} from './lookupSchema';
import type {
  dutiesQuerySchema,
  gapsExportQuerySchema,
  gapsQuerySchema,
  ownersByAreaQuerySchema,
  ownersQuerySchema,
} from './lookupQueries';
import type {
  guardStateSchema,
  lossSeenSchema,
  reconciliationSchema,
} from './reconciliationSchema';

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
  /** Display names by ref, where there are any. */
  titles?: ReadonlyMap<string, string>;
  /** Users who are in the catalog and can't answer all the same, with why. */
  absent?: ReadonlyMap<string, string>;
  /** Users of whom it could not be found out whether they can answer. */
  unjudged?: ReadonlySet<string>;
  /** Who may be meant by a text or ref that is nobody; see `ownerSuggester`. */
  suggest?: (text: string) => string | undefined;
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

/** An AI service as lists name it. @public */
export type ServiceBrief = z.infer<typeof serviceBriefSchema>;

/** What somebody can be accountable for. @public */
export type DutyKind = z.infer<typeof dutyKindSchema>;

/** One thing that somebody is accountable for. @public */
export type Duty = z.infer<typeof dutySchema>;

/** What a service leaves open in an area. @public */
export type Workload = z.infer<typeof workloadSchema>;

/** How much somebody carries. @public */
export type Load = z.infer<typeof loadSchema>;

/** One owner and what is on them. @public */
export type OwnerDuties = z.infer<typeof ownerDutiesSchema>;

/** Everybody who is named as an owner. @public */
export type OwnersPage = z.infer<typeof ownersPageSchema>;

/** An area or item that nobody can answer for. @public */
export type OwnershipGap = z.infer<typeof ownershipGapSchema>;

/** Oldest first. @public */
export type GapsPage = z.infer<typeof gapsPageSchema>;

/** Areas × services. @public */
export type OwnersByAreaPage = z.infer<typeof ownersByAreaPageSchema>;

/** What would happen if an owner left. @public */
export type Departure = z.infer<typeof departureSchema>;

/** Whether liveness follows the directory. @public */
export type GuardState = z.infer<typeof guardStateSchema>;

/** The loss that somebody saw when they took it for real. @public */
export type LossSeen = z.infer<typeof lossSeenSchema>;

/** Where going through the catalog stands. @public */
export type Reconciliation = z.infer<typeof reconciliationSchema>;

/** @public */
export type OwnersQuery = z.input<typeof ownersQuerySchema>;

/** @public */
export type DutiesQuery = z.input<typeof dutiesQuerySchema>;

/** @public */
export type GapsQuery = z.input<typeof gapsQuerySchema>;

/** @public */
export type GapsFilter = z.input<typeof gapsExportQuerySchema>;

/** @public */
export type OwnersByAreaQuery = z.input<typeof ownersByAreaQuerySchema>;
