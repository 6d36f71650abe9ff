import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod';
import { AREAS } from './areas';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const idSchema = z
  .string()
  .max(63)
  .regex(ID, 'must be lower-case words joined by hyphens, e.g. "data-owners"');
const text = (max: number) => z.string().trim().min(1).max(max);
const predicateSchema = createZodV4FilterPredicateSchema();

export const areaSchema = z.enum(AREAS);

export const evidenceKindSchema = z.enum([
  'document',
  'dashboard',
  'test-result',
  'approval',
  'vendor-statement',
  'other',
]);

export const referenceSchema = z.strictObject({
  framework: text(120),
  edition: text(120),
  reference: text(240),
  confidence: z.enum(['high', 'medium', 'low']),
});

export const itemSchema = z.strictObject({
  id: idSchema,
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
  critical: z.union([z.boolean(), predicateSchema]).default(false),
  /** Absent: applies to every AI service. */
  appliesWhen: predicateSchema.optional(),
  /** Absent: a statement does not age (computed items only). */
  validDays: z.int().min(1).max(3650).optional(),
  /** Absent: required where the item is critical. */
  requiresEvidence: z.boolean().optional(),
  /** Kinds that do not suffice when nothing else backs the statement. */
  insufficientEvidence: z.array(evidenceKindSchema).default([]),
  /** Answered from the catalog; nobody can state it. */
  computed: z.enum(['area-owners']).optional(),
  references: z.array(referenceSchema).default([]),
});

export const gateSchema = z.strictObject({
  id: idSchema,
  title: text(80),
  /** For narrow places: one word. */
  shortTitle: text(20),
  question: text(300),
  items: z.array(itemSchema).min(1),
});

export const policySchema = z.strictObject({
  /** Open items that a Conditional Go may carry. */
  maxOpenItems: z.int().min(0).max(10),
  /** How far ahead the deadline of a condition may lie, in days. */
  maxConditionDays: z.int().min(1).max(365),
  /** The longest an exemption may last, in days. */
  maxExemptionDays: z.int().min(1).max(730),
});

export const checklistSchema = z.strictObject({
  id: idSchema,
  title: text(120),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be a version such as "1.0.0"'),
  policy: policySchema,
  gates: z.array(gateSchema).min(1).max(20),
});
