import { z } from 'zod';
import { standingSchema } from '../../decision/schema';
import { pageQuery } from '../../ownership/lookupQueries';
import { serviceBriefSchema } from '../../ownership/lookupSchema';
import { verdictSchema } from '../../verdict/schema';

/** A value that is another one in the draft, both in words. */
const changedFields = {
  from: z.string(),
  to: z.string(),
  message: z.string(),
};

/** One field of an item that stays. */
export const itemFieldChangeSchema = z.strictObject({
  field: z.string(),
  /** What people call it. */
  name: z.string(),
  /** Whether verdicts may come out otherwise, or only people read otherwise. */
  counts: z.boolean(),
  ...changedFields,
});

/** What a draft does to one item. */
export const itemChangeSchema = z.strictObject({
  change: z.enum(['added', 'removed', 'changed']),
  id: z.string(),
  /** In the draft; of an item that goes, in the checklist in force. */
  number: z.string(),
  title: z.string(),
  message: z.string(),
  /** Of an item that stays. */
  fields: z.array(itemFieldChangeSchema),
});

/** What a draft does to one gate. */
export const gateChangeSchema = z.strictObject({
  change: z.enum(['added', 'removed', 'moved', 'reworded']),
  id: z.string(),
  title: z.string(),
  message: z.string(),
});

/** A number of the rules that is another one in the draft. */
export const policyChangeSchema = z.strictObject({
  name: z.string(),
  ...changedFields,
});

/** How one checklist differs from another one. @public */
export const checklistDiffSchema = z.strictObject({
  gates: z.array(gateChangeSchema),
  items: z.array(itemChangeSchema),
  policy: z.array(policyChangeSchema),
});

const flipCount = <T extends z.ZodType>(state: T) =>
  z.strictObject({ from: state, to: state, count: z.int() });

/** Which checklist: what it calls itself, and what tells it from others. */
const nameFields = { version: z.string(), hash: z.string() };

/** What a draft would change, on the services that the caller may see. */
export const draftPreviewSchema = z.strictObject({
  title: z.string(),
  ...nameFields,
  /** First UTC day on which it is in force; absent: it is only a draft. */
  countsFrom: z.iso.date().optional(),
  diff: checklistDiffSchema,
  /** UTC day that services are judged at, by both checklists. */
  asOf: z.iso.date(),
  flips: z.strictObject({
    /** Services that have been judged at all. */
    services: z.int(),
    /** Those of them that were judged by the draft since they last changed. */
    judged: z.int(),
    pending: z.int(),
    /** Services whose verdict or standing flips. */
    total: z.int(),
    /** Verdicts that flip, most services first. */
    changes: z.array(flipCount(verdictSchema)),
    /** Standings that flip, most services first. */
    standingChanges: z.array(flipCount(standingSchema)),
  }),
});

/** The checklist in force, and the draft that is to follow it. @public */
export const checklistDraftSchema = z.strictObject({
  inForce: z.strictObject({
    ...nameFields,
    /** First UTC day on which it counted, where it was a draft before. */
    since: z.iso.date().optional(),
  }),
  draft: draftPreviewSchema.optional(),
});

/** @public */
export const draftFlipsQuerySchema = z.strictObject({
  from: verdictSchema.optional().describe('Verdict by the checklist in force'),
  to: verdictSchema.optional().describe('Verdict by the draft'),
  standingFrom: standingSchema
    .optional()
    .describe('Standing by the checklist in force'),
  standingTo: standingSchema.optional().describe('Standing by the draft'),
  ...pageQuery,
});

/** One service that the draft would flip. */
export const draftFlipSchema = z.strictObject({
  service: serviceBriefSchema,
  from: verdictSchema,
  to: verdictSchema,
  standingFrom: standingSchema,
  standingTo: standingSchema,
  /** Why it comes out as it does by the draft. */
  reasons: z.array(
    z.strictObject({
      code: z.string(),
      /** Ids of the items that it is about. */
      items: z.array(z.string()),
      message: z.string(),
    }),
  ),
});

/** Services that the draft would flip, worst first. @public */
export const draftFlipsPageSchema = z.strictObject({
  flips: z.array(draftFlipSchema),
  /** Of the services that the query selects. */
  total: z.int(),
  nextCursor: z.string().optional(),
});
