import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { pageQuery } from '../ownership/lookupQueries';
import { serviceBriefSchema } from '../ownership/lookupSchema';

/** What can wait for somebody; the rules are in `docs/user-guide-portfolio.md`. @public */
export const inboxKindSchema = z.enum([
  'condition',
  'accepted-risk',
  'target-plan',
  'review',
  're-review',
  'decision',
  'exemption',
  'gap',
  'open-items',
  'statement',
]);

/** @public */
export const inboxQuerySchema = z.strictObject({
  kind: inboxKindSchema.optional().describe('Only what is of this kind'),
  ...pageQuery,
});

/** Where on the Readiness tab of its service something is worked off. */
export const inboxPlaceSchema = z.strictObject({
  view: z.enum(['review', 'decision']),
  /** Opens this item. */
  itemId: z.string().optional(),
  /** Lists the items of this area … */
  area: areaSchema.optional(),
  /** … and only those. */
  only: z.enum(['open', 'not-assessed', 'mine']).optional(),
  /** Goes to this part of the view. */
  section: z.enum(['owners']).optional(),
  /** Begins a decision. */
  decide: z.literal(true).optional(),
});

/** One thing that waits for somebody. */
export const inboxEntrySchema = z.strictObject({
  kind: inboxKindSchema,
  service: serviceBriefSchema,
  /** Absent where it is about several, or about the whole service. */
  area: areaSchema.optional(),
  itemId: z.string().optional(),
  /** How many things it stands for: items, or areas without an owner. */
  count: z.int().optional(),
  /** How many of them are critical. */
  critical: z.int().optional(),
  /** Last UTC day. */
  dueOn: z.iso.date().optional(),
  since: z.iso.datetime().optional(),
  overdue: z.boolean(),
  /** What is to be done; the service is not named in it. */
  message: z.string(),
  at: inboxPlaceSchema,
});

/** What waits for whoever asks, most urgent first. @public */
export const inboxSchema = z.strictObject({
  entries: z.array(inboxEntrySchema),
  /** By kind, whatever kind was asked for. */
  counts: z.record(z.string(), z.int()),
  /** Of the kind that was asked for. */
  total: z.int(),
  nextCursor: z.string().optional(),
  /** Why nothing can wait for this caller. */
  note: z.string().optional(),
  /** When the catalog was last gone through (ISO instant). */
  asOf: z.iso.datetime().optional(),
});
