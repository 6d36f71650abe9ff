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
]);

/** One recorded change of a review. */
export const historyEntrySchema = z.strictObject({
  /** Counts from 1 for each service. */
  seq: z.int(),
  at: z.iso.datetime(),
  /** Ref of the user who made the change. */
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
