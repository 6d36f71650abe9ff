import { z } from 'zod';

/**
 * `examples/answers.yaml`: answers with ages instead of dates, so that the
 * example company never grows old.
 */
const evidenceSchema = z.strictObject({
  kind: z.enum([
    'document',
    'dashboard',
    'test-result',
    'approval',
    'vendor-statement',
    'other',
  ]),
  title: z.string(),
  url: z.string().optional(),
  note: z.string().optional(),
  daysAgo: z.int(),
  /** Counted from the day on which it was collected. */
  validForDays: z.int().optional(),
});

const answerSchema = z.strictObject({
  item: z.string(),
  status: z.enum(['met', 'partially-met', 'not-met']),
  by: z.string(),
  daysAgo: z.int(),
  note: z.string().optional(),
  owner: z.string().optional(),
  evidence: z.array(evidenceSchema).default([]),
  closurePlan: z
    .strictObject({
      plan: z.string().optional(),
      owner: z.string().optional(),
      deadlineInDays: z.int().optional(),
      acceptedRisk: z.string().optional(),
      accountable: z.string().optional(),
    })
    .optional(),
  targetPlan: z
    .strictObject({
      plan: z.string().optional(),
      owner: z.string().optional(),
      inDays: z.int().optional(),
    })
    .optional(),
});

const act = { by: z.string(), daysAgo: z.int() };

const decisionSchema = z.strictObject({
  ...act,
  verdict: z.enum(['go', 'conditional-go', 'no-go']),
  rationale: z.string(),
  stricterBecause: z.string().optional(),
  override: z
    .strictObject({ reason: z.string(), untilInDays: z.int() })
    .optional(),
  launchDaysAgo: z.int().optional(),
  acceptedRisks: z
    .array(z.strictObject({ risk: z.string(), accountable: z.string() }))
    .default([]),
});

const reviewSchema = z.strictObject({
  ...act,
  outcome: z.enum(['confirm', 'restrict', 'retire']),
  note: z.string(),
  kpis: z
    .array(
      z.strictObject({
        name: z.string(),
        unit: z.string().optional(),
        baseline: z.number().optional(),
        value: z.number(),
      }),
    )
    .default([]),
});

const exemptionSchema = z.strictObject({
  ...act,
  item: z.string(),
  reason: z.string(),
  untilInDays: z.int(),
  approved: z.strictObject(act).optional(),
});

export const answersFileSchema = z.strictObject({
  services: z.array(
    z.strictObject({
      service: z.string(),
      scope: z
        .strictObject({
          kind: z.literal('initial'),
          audience: z.string(),
          volume: z.string(),
          untilInDays: z.int(),
        })
        .optional(),
      answers: z.array(answerSchema),
      exemptions: z.array(exemptionSchema).default([]),
      decisions: z.array(decisionSchema).default([]),
      reviews: z.array(reviewSchema).default([]),
    }),
  ),
});

export type AnswersFile = z.infer<typeof answersFileSchema>;
export type FileAnswer = z.infer<typeof answerSchema>;
export type FileDecision = z.infer<typeof decisionSchema>;
export type FileExemption = z.infer<typeof exemptionSchema>;
