import { z } from 'zod';
import { AREAS } from './areas';
import { criticalSchema, predicateSchema } from './predicateSchema';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const idSchema = z
  .string()
  .max(63)
  .regex(ID, 'must be lower-case words joined by hyphens, e.g. "data-owners"');
const text = (max: number) => z.string().trim().min(1).max(max);

export const areaSchema = z.enum(AREAS);

export const evidenceKindSchema = z.enum([
  'document',
  'dashboard',
  'test-result',
  'approval',
  'vendor-statement',
  'other',
]);

/** What makes a part of a review questionable again. */
export const reviewTriggerSchema = z.enum([
  'incident',
  'model',
  'prompt',
  'vendor',
  'data-class',
  'intended-use',
]);

export const referenceSchema = z.strictObject({
  framework: text(120),
  edition: text(120),
  reference: text(240),
  confidence: z.enum(['high', 'medium', 'low']),
});

/** What an item says, without defaults: an override must not bring any along. */
const itemFields = {
  title: text(80),
  question: text(300),
  why: text(1000),
  minimum: text(1000),
  target: text(1000),
  evidence: text(1000),
  fix: text(1000),
  area: areaSchema,
  level: z.enum(['minimum', 'target']),
  /** `true`: on every service; a predicate: where it matches. */
  critical: criticalSchema,
  /** Absent: applies to every AI service. */
  appliesWhen: predicateSchema.optional(),
  /** Absent: a statement does not age (computed items only). */
  validDays: z.int().min(1).max(3650).optional(),
  /** Absent: required where the item is critical. */
  requiresEvidence: z.boolean().optional(),
  /** Kinds that do not suffice when nothing else backs the statement. */
  insufficientEvidence: z.array(evidenceKindSchema),
  /** Answered from the catalog; nobody can state it. */
  computed: z.enum(['area-owners']).optional(),
  /** What puts the item back to not assessed when it happens. */
  reassessOn: z.array(reviewTriggerSchema),
  references: z.array(referenceSchema),
};

export const itemSchema = z.strictObject({
  id: idSchema,
  ...itemFields,
  critical: itemFields.critical.default(false),
  insufficientEvidence: itemFields.insufficientEvidence.default([]),
  reassessOn: itemFields.reassessOn.default([]),
  references: itemFields.references.default([]),
});

export const gateSchema = z.strictObject({
  id: idSchema,
  title: text(80),
  /** For narrow places: one word. */
  shortTitle: text(20),
  question: text(300),
  items: z.array(itemSchema).min(1),
});

const policyFields = {
  /** Open items that a Conditional Go may carry. */
  maxOpenItems: z.int().min(0).max(10),
  /** How far ahead the deadline of a condition may lie, in days. */
  maxConditionDays: z.int().min(1).max(365),
  /** The longest an exemption may last, in days. */
  maxExemptionDays: z.int().min(1).max(730),
  /** The longest that a decision against the rules may hold, in days. */
  maxOverrideDays: z.int().min(1).max(90),
  /** Days after the launch on which the first reviews are due. */
  reviewAfterDays: z.array(z.int().min(1).max(730)).max(10),
  /** Years from one later review to the next. */
  reviewEveryYears: z.int().min(1).max(5),
  /** Days that a review may be overdue before the decision lapses. */
  reviewGraceDays: z.int().min(0).max(90),
  /** Days in which what went back to not assessed has to be assessed. */
  reassessDays: z.int().min(1).max(90),
  /** Whether who decides may have a hand in what is decided. */
  separationOfDuties: z.enum(['off', 'warn', 'enforce']),
};

export const policySchema = z.strictObject({
  ...policyFields,
  maxOverrideDays: policyFields.maxOverrideDays.default(30),
  reviewAfterDays: policyFields.reviewAfterDays.default([30, 90]),
  reviewEveryYears: policyFields.reviewEveryYears.default(1),
  reviewGraceDays: policyFields.reviewGraceDays.default(14),
  reassessDays: policyFields.reassessDays.default(14),
  separationOfDuties: policyFields.separationOfDuties.default('warn'),
});

const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, 'must be a version such as "1.0.0"');

export const checklistSchema = z.strictObject({
  id: idSchema,
  title: text(120),
  version: versionSchema,
  policy: policySchema,
  gates: z.array(gateSchema).min(1).max(20),
});

/** Single fields of an item that exists; it keeps its id. */
export const itemOverrideSchema = z.strictObject(itemFields).partial();

/** A new gate, or items for one that exists; then its texts may be left out. */
export const gateOverrideSchema = gateSchema
  .partial({ title: true, shortTitle: true, question: true })
  .extend({ items: z.array(itemSchema).default([]) });

const overrideFields = {
  /** A checklist file that takes the place of the built-in one. */
  file: text(1000).optional(),
  /** What the checklist is called with these changes. */
  version: versionSchema.optional(),
  policy: z.strictObject(policyFields).partial().optional(),
  /** By item id. */
  items: z.record(z.string(), itemOverrideSchema).optional(),
  gates: z.array(gateOverrideSchema).optional(),
};

/** A version that is tried before it counts. */
export const draftOverridesSchema = z.strictObject({
  ...overrideFields,
  /** First UTC day on which it is the checklist in force. */
  countsFrom: z.iso
    .date({ error: 'must be a calendar day such as "2027-03-01"' })
    .optional(),
});

/** What an organisation writes under `aiReadiness.checklist` in app-config. */
export const checklistOverridesSchema = z.strictObject({
  ...overrideFields,
  draft: draftOverridesSchema.optional(),
});

/** The checklist in force, with the numbers that people call its parts by. @public */
export const checklistResponseSchema = checklistSchema.extend({
  /** Changes whenever anything in the checklist does. */
  hash: z.string(),
  gates: z.array(
    gateSchema.extend({
      number: z.int(),
      items: z.array(itemSchema.extend({ number: z.string() })),
    }),
  ),
});
