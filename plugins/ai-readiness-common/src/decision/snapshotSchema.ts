import { z } from 'zod';
import { daySchema } from '../assessment/answers';
import {
  areaSchema,
  evidenceKindSchema,
  policySchema,
} from '../checklist/schema';
import { livenessSchema } from '../ownership/schema';
import type { VerdictInput } from '../verdict/types';

/**
 * What a snapshot keeps of the input of the rules: what they read, and nothing
 * else. What the schema does not name (contacts, links to edit files) is left
 * out when it is taken; what does not fit it can't be replayed.
 */

const instant = z.iso.datetime();

const partySchema = z.object({
  owners: z.array(
    z.object({
      ref: z.string(),
      liveness: livenessSchema,
      lastLiveAt: instant.optional(),
    }),
  ),
  liveness: livenessSchema,
  lastLiveAt: instant.optional(),
});

const planOwnerSchema = z.object({
  ref: z.string(),
  liveness: livenessSchema,
});

const itemInputSchema = z.object({
  status: z.enum(['met', 'partially-met', 'not-met']).optional(),
  statedAt: instant.optional(),
  owner: partySchema.optional(),
  evidence: z
    .array(
      z.object({ kind: evidenceKindSchema, validUntil: daySchema.optional() }),
    )
    .optional(),
  checks: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        outcome: z.enum(['pass', 'fail', 'unavailable']),
      }),
    )
    .optional(),
  condition: z
    .object({
      plan: z.string().optional(),
      owner: planOwnerSchema.optional(),
      deadline: daySchema.optional(),
      acceptedRisk: z.string().optional(),
      accountable: planOwnerSchema.optional(),
    })
    .optional(),
  targetPlan: z
    .object({
      plan: z.string().optional(),
      owner: planOwnerSchema.optional(),
      date: daySchema.optional(),
    })
    .optional(),
  exemptUntil: daySchema.optional(),
});

const applicableItemSchema = z.object({
  id: z.string(),
  number: z.string(),
  gateId: z.string(),
  title: z.string(),
  area: areaSchema,
  level: z.enum(['minimum', 'target']),
  critical: z.boolean(),
  alwaysCritical: z.boolean(),
  validDays: z.int().min(1).max(3650).optional(),
  computed: z.enum(['area-owners']).optional(),
  requiresEvidence: z.boolean(),
  insufficientEvidence: z.array(evidenceKindSchema),
});

export const verdictInputSchema: z.ZodType<VerdictInput> = z.object({
  checklist: z.object({
    policy: policySchema.strip(),
    gates: z.array(z.object({ id: z.string(), title: z.string() })),
    items: z.array(applicableItemSchema),
  }),
  scope: z.object({
    kind: z.enum(['full', 'initial']),
    until: daySchema.optional(),
  }),
  areas: z.record(areaSchema, partySchema),
  items: z.record(z.string(), itemInputSchema),
  asOf: instant,
});

/** Of the rules of any version: other codes and values than ours may come. */
export const recordedOutcomeSchema = z.looseObject({
  verdict: z.string(),
  reasons: z.array(z.looseObject({ code: z.string() })),
  gates: z.array(z.looseObject({ id: z.string() })),
  items: z.array(
    z.looseObject({
      id: z.string(),
      number: z.string(),
      caps: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
});

export const recordedSnapshotSchema = z.object({
  rulesVersion: z.string(),
  input: verdictInputSchema,
  outcome: recordedOutcomeSchema,
});
