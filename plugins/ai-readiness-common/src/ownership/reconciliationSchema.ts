import { z } from 'zod';

/** Whether liveness follows the directory, or is held at what it was. */
export const guardStateSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('watching') }),
  z.strictObject({
    state: z.literal('holding'),
    /** When so many owners were lost at once (ISO instant). */
    since: z.iso.datetime(),
    /** Owners who were live before, and how many of them are not any more. */
    known: z.int(),
    lost: z.int(),
    /** Some of the lost ones, for whoever may do something about it. */
    examples: z.array(z.string()).optional(),
    /** Share in percent above which liveness is held. */
    limitPercent: z.number(),
  }),
]);

/** Where going through the catalog stands. @public */
export const reconciliationSchema = z.strictObject({
  running: z.boolean(),
  /** Of the last run (ISO instants). */
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
  /** The last run that went through: the age of everything in the lists. */
  succeededAt: z.iso.datetime().optional(),
  /** Why the last run did not go through; for whoever may start another. */
  error: z.string().optional(),
  /** All that the catalog holds; for the same people. */
  services: z.int().optional(),
  /** Until the next run at the latest. */
  frequencySeconds: z.int(),
  guard: guardStateSchema,
  viewer: z.strictObject({
    mayCheck: z.boolean(),
    mayConfirmLoss: z.boolean(),
    maySeeDepartures: z.boolean(),
  }),
});

/** Body of a confirmed loss: what was seen when it was taken for real. @public */
export const lossSeenSchema = z.strictObject({
  /** `guard.since` (ISO instant) */
  since: z.iso.datetime(),
  /** `guard.lost` */
  lost: z.int().min(1),
});

/** Body of a re-link. @public */
export const relinkSchema = z.strictObject({
  /** Ref under which the service was known before. */
  from: z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/,
      'must be a full entity ref such as "component:default/old-name"',
    ),
});
