import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { effectiveStatusSchema, verdictSchema } from '../verdict/schema';
import {
  gapRemedySchema,
  livenessSchema,
  ownerSchema,
  ownerSourceSchema,
} from './schema';

/** An AI service as lists name it. */
export const serviceBriefSchema = z.strictObject({
  entityRef: z.string(),
  title: z.string(),
  /** First owner in the catalog. */
  owner: z.string().optional(),
  system: z.string().optional(),
  domain: z.string().optional(),
  lifecycle: z.string().optional(),
  riskTier: z.enum(['low', 'medium', 'high']).optional(),
  /** Absent until it has been looked at for the first time. */
  verdict: verdictSchema.optional(),
});

/**
 * What somebody can be accountable for: an area of a service, one item, the
 * closing of a condition's gap, the risk that a condition accepts, or the way
 * from an item's minimum to its target state.
 */
export const dutyKindSchema = z.enum([
  'area',
  'item',
  'condition',
  'accepted-risk',
  'target-plan',
  'review',
]);

/** What a service leaves open in an area. */
export const workloadSchema = z.strictObject({
  items: z.int(),
  /** Assessed and not met. */
  open: z.int(),
  openCritical: z.int(),
  notAssessed: z.int(),
});

/** One thing that somebody is accountable for. */
export const dutySchema = z.strictObject({
  service: serviceBriefSchema,
  kind: dutyKindSchema,
  area: areaSchema,
  /** Everything but an area and a review belongs to one item. */
  itemId: z.string().optional(),
  /** The ref that is named: the owner, or a group that they belong to. */
  named: z.string(),
  /** Where an area's owner is named in the catalog. */
  source: ownerSourceSchema.optional(),
  /** Whether anybody can answer for it today. */
  liveness: livenessSchema,
  since: z.iso.datetime().optional(),
  /** Of areas. */
  workload: workloadSchema.optional(),
  /** Of items and their plans. */
  status: effectiveStatusSchema.optional(),
  /** Last day of a plan. */
  dueOn: z.iso.date().optional(),
  overdue: z.boolean(),
});

/** A User or Group of the directory. */
export const directoryEntrySchema = z.strictObject({
  ref: z.string(),
  displayName: z.string().optional(),
});

/** How much somebody carries; of the services that the caller may see. */
export const loadSchema = z.strictObject({
  services: z.int(),
  areas: z.int(),
  items: z.int(),
  /** Conditions, accepted risks and target plans. */
  plans: z.int(),
  overdue: z.int(),
});

/** One owner and everything that is on them. @public */
export const ownerDutiesSchema = z.strictObject({
  owner: directoryEntrySchema.extend({
    liveness: livenessSchema,
    problem: z.string().optional(),
    /** Groups that they belong to, directly or above those; nearest first. */
    groups: z.array(directoryEntrySchema),
  }),
  load: loadSchema,
  /** Overdue first, then by what is due, then the worst verdict. */
  duties: z.array(dutySchema),
  /** Of the duties that the query selects. */
  total: z.int(),
  nextCursor: z.string().optional(),
  /** When the catalog was last gone through (ISO instant). */
  asOf: z.iso.datetime().optional(),
});

/** Everybody who is named as an owner somewhere. @public */
export const ownersPageSchema = z.strictObject({
  owners: z.array(
    directoryEntrySchema.extend({ liveness: livenessSchema, load: loadSchema }),
  ),
  total: z.int(),
  nextCursor: z.string().optional(),
  asOf: z.iso.datetime().optional(),
});

/** An area or item of a service that nobody can answer for. */
export const ownershipGapSchema = z.strictObject({
  service: serviceBriefSchema,
  area: areaSchema,
  /** Where an item names an owner of its own. */
  itemId: z.string().optional(),
  liveness: livenessSchema,
  owners: z.array(ownerSchema.omit({ contact: true })),
  source: ownerSourceSchema.optional(),
  since: z.iso.datetime(),
  remedy: gapRemedySchema.optional(),
});

/** Oldest first. @public */
export const gapsPageSchema = z.strictObject({
  gaps: z.array(ownershipGapSchema),
  /** Of the gaps that the query selects. */
  total: z.int(),
  /** How many of them each value would leave. */
  counts: z.strictObject({
    liveness: z.record(z.string(), z.int()),
    area: z.record(z.string(), z.int()),
    system: z.record(z.string(), z.int()),
    domain: z.record(z.string(), z.int()),
    team: z.record(z.string(), z.int()),
  }),
  nextCursor: z.string().optional(),
  asOf: z.iso.datetime().optional(),
});

/** Who owns an area of a service, without what only its page needs. */
export const areaOwnersSchema = z.strictObject({
  area: areaSchema,
  liveness: livenessSchema,
  owners: z.array(ownerSchema.omit({ contact: true })),
  inherited: z.boolean(),
  since: z.iso.datetime().optional(),
});

/** Areas × services. @public */
export const ownersByAreaPageSchema = z.strictObject({
  services: z.array(
    serviceBriefSchema.extend({ areas: z.array(areaOwnersSchema) }),
  ),
  total: z.int(),
  nextCursor: z.string().optional(),
  asOf: z.iso.datetime().optional(),
});

/** What would happen if an owner left. @public */
export const departureSchema = z.strictObject({
  owner: directoryEntrySchema,
  /** When the directory was read for it (ISO instant). */
  asOf: z.iso.datetime(),
  /** Groups that would have nobody left. */
  emptiedGroups: z.array(directoryEntrySchema),
  /** Duties that nobody could answer for any more, worst service first. */
  losses: z.array(
    z.strictObject({
      service: serviceBriefSchema,
      kind: dutyKindSchema,
      area: areaSchema,
      itemId: z.string().optional(),
      named: z.string(),
    }),
  ),
  /** Duties that somebody else still answers for. */
  kept: z.int(),
  /** Services whose verdict would change. */
  flips: z.array(
    z.strictObject({
      service: serviceBriefSchema,
      from: verdictSchema,
      to: verdictSchema,
    }),
  ),
});
