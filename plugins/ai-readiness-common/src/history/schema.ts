import { z } from 'zod';

export const historyKindSchema = z.enum([
  'status',
  'note',
  'owner',
  'evidence-added',
  'evidence-changed',
  'evidence-removed',
  'closure-plan',
  'target-plan',
  'scope',
  'decision',
  'condition-closed',
  'condition-extended',
  'condition-reopened',
  'exemption-requested',
  'exemption-approved',
  'exemption-declined',
  'exemption-revoked',
  're-review-opened',
  'review-completed',
  // What nobody did: it was seen.
  'catalog',
  'verdict',
  'standing',
  'drift-began',
  'drift-ended',
]);

/** One recorded change of a review. */
export const historyEntrySchema = z.strictObject({
  /** Counts from 1 for each service. */
  seq: z.int(),
  at: z.iso.datetime(),
  /** Ref of the user who made the change; `plugin:ai-readiness` for what was seen. */
  actor: z.string(),
  kind: historyKindSchema,
  itemId: z.string().optional(),
  /** What stood there before; absent when nothing did. */
  from: z.json().optional(),
  /** What stands there since; absent when it was removed. */
  to: z.json().optional(),
  /** One plain sentence. */
  message: z.string(),
});

/** One page of a history. @public */
export const historyPageSchema = z.strictObject({
  /** Newest first. */
  entries: z.array(historyEntrySchema),
  /** Absent on the last page. */
  nextCursor: z.string().optional(),
});

/** Whether a history is what was recorded. @public */
export const historyVerificationSchema = z.strictObject({
  entityRef: z.string(),
  intact: z.boolean(),
  /** How many entries there are. */
  entries: z.int(),
  checkedAt: z.iso.datetime(),
  /** The first entry that is not as it was recorded. */
  broken: z
    .strictObject({
      seq: z.int(),
      problem: z.enum(['changed', 'missing', 'reordered', 'cut-off', 'added']),
      message: z.string(),
    })
    .optional(),
  /** One plain sentence. */
  message: z.string(),
});
