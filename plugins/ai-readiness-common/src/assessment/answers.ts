import { z } from 'zod';
import { evidenceKindSchema } from '../checklist/schema';
import { ownerRefSchema } from '../ownership/schema';

/** Leaves room to count on from any day, with four digits of a year. */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '9000-12-31';

/** A UTC calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso
  .date({
    error: 'must be a calendar day such as "2026-03-31"',
    abort: true,
  })
  .refine(
    day => day >= FIRST_DAY && day <= LAST_DAY,
    'must be a day of the years 1970 to 9000',
  );

const NOTE_LIMIT = 10_000;
/** Postgres can't hold U+0000 in a text. */
export const textSchema = z
  .string()
  .refine(value => !value.includes('\0'), 'must not contain U+0000');
const noteSchema = textSchema.max(
  NOTE_LIMIT,
  `must have at most ${NOTE_LIMIT} characters`,
);

/** What a person can say of an item; `not-assessed` takes the statement back. */
export const statusSchema = z.enum([
  'met',
  'partially-met',
  'not-met',
  'not-assessed',
]);

export const linkSchema = textSchema.max(2000).refine(value => {
  const protocol = protocolOf(value);
  return protocol === 'https:' || protocol === 'http:';
}, 'must be an http(s) link such as "https://example.com/report"');

function protocolOf(value: string): string | undefined {
  try {
    return new URL(value).protocol;
  } catch {
    return undefined;
  }
}

/** Body of a statement. @public */
export const stateItemSchema = z
  .strictObject({
    /** States the item as of now; left out, the statement stays as it is. */
    status: statusSchema.optional(),
    note: noteSchema.optional(),
    /** A User or Group ref; `null` returns the item to its area's owner. */
    owner: ownerRefSchema.nullable().optional(),
    /** Restores what the same person's last status replaced. */
    undo: z.literal(true).optional(),
  })
  .refine(body => Object.keys(body).length > 0, {
    path: ['status'],
    message: 'give a status, a note or an owner',
  })
  .refine(body => !body.undo || Object.keys(body).length === 1, {
    path: ['undo'],
    message: 'stands alone: it restores what was there before',
  });

/** Body of a piece of evidence. @public */
export const evidenceInputSchema = z
  .strictObject({
    kind: evidenceKindSchema,
    title: textSchema.trim().min(1).max(200),
    url: linkSchema.optional(),
    note: noteSchema.optional(),
    collectedOn: daySchema,
    validUntil: daySchema.optional(),
  })
  .refine(value => value.url || value.note?.trim(), {
    path: ['url'],
    message: 'give a link or a note: evidence is something one can look at',
  })
  .refine(value => !value.validUntil || value.validUntil >= value.collectedOn, {
    path: ['validUntil'],
    message: 'must not be before collectedOn',
  });

/** What carries an open item in a Conditional Go. Drafts may leave parts out. */
export const closurePlanSchema = z.strictObject({
  plan: noteSchema.optional(),
  owner: z.string().optional(),
  deadline: daySchema.optional(),
  acceptedRisk: noteSchema.optional(),
  accountable: z.string().optional(),
});

/** How an item that stands on its minimum reaches its target state. */
export const targetPlanSchema = z.strictObject({
  plan: noteSchema.optional(),
  owner: z.string().optional(),
  date: daySchema.optional(),
});

const closurePlanInputSchema = closurePlanSchema.extend({
  owner: ownerRefSchema.optional(),
  accountable: ownerRefSchema.optional(),
});

const targetPlanInputSchema = targetPlanSchema.extend({
  owner: ownerRefSchema.optional(),
});

/** A plan left out stays as it is; `null` removes it. @public */
export const plansInputSchema = z
  .strictObject({
    closure: closurePlanInputSchema.nullable().optional(),
    target: targetPlanInputSchema.nullable().optional(),
  })
  .refine(value => value.closure !== undefined || value.target !== undefined, {
    message: 'give "closure", "target" or both',
  });

/** How far a launch goes. @public */
export const launchScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('full') }),
  z.strictObject({
    kind: z.literal('initial'),
    /** Who may use it. */
    audience: textSchema.trim().min(1).max(500),
    /** How much of it. */
    volume: textSchema.trim().min(1).max(500),
    /** Last day of the limited rollout; the full rule holds after it. */
    until: daySchema,
  }),
]);
