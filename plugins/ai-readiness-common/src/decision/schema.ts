import { z } from 'zod';
import {
  daySchema,
  launchScopeSchema,
  textSchema,
} from '../assessment/answers';
import { evidenceInputSchema } from '../assessment/answers';
import { areaSchema } from '../checklist/schema';
import { reviewTriggerSchema } from '../checklist/schema';
import { livenessSchema, ownerRefSchema } from '../ownership/schema';
import {
  itemRefSchema,
  planProblemSchema,
  reasonSchema,
  verdictSchema,
} from '../verdict/schema';

/** What a person can decide. */
export const decidedVerdictSchema = z.enum(['no-go', 'conditional-go', 'go']);

/** What a decision is worth today (`docs/standing.md`). */
export const standingSchema = z.enum([
  'go',
  'conditional-go',
  'no-go',
  'lapsed',
  'undecided',
]);

const LONG_TEXT = 10_000;
const prose = textSchema.trim().min(1).max(LONG_TEXT);

/** A risk that somebody lives with, and who answers for it. */
export const acceptedRiskSchema = z.strictObject({
  risk: prose,
  accountable: ownerRefSchema,
});

/**
 * What carries an item. What is left out comes from the plan that the review
 * holds; what then still lacks is named part by part.
 */
export const conditionInputSchema = z.strictObject({
  itemId: z.string(),
  plan: textSchema.max(LONG_TEXT).optional(),
  owner: ownerRefSchema.optional(),
  deadline: daySchema.optional(),
  acceptedRisk: textSchema.max(LONG_TEXT).optional(),
  accountable: ownerRefSchema.optional(),
});

/** Deciding against what is computed, for a time. */
export const overrideSchema = z.strictObject({
  reason: prose,
  /** Last UTC day on which it holds. */
  until: daySchema,
});

/** Body of a decision. The launch scope is the review's. @public */
export const decisionInputSchema = z.strictObject({
  verdict: decidedVerdictSchema,
  rationale: prose,
  /** Why stricter than computed. */
  stricterBecause: prose.optional(),
  /** Break-glass: needed where the verdict is looser than computed. */
  override: overrideSchema.optional(),
  /** Reviews are counted from here; needed for all but a No-Go. */
  launchOn: daySchema.optional(),
  acceptedRisks: z.array(acceptedRiskSchema).max(50).default([]),
  conditions: z.array(conditionInputSchema).max(500).default([]),
});

/** The same while it is being written: nothing has to be there yet. @public */
export const decisionDraftSchema = decisionInputSchema.partial().extend({
  rationale: textSchema.max(LONG_TEXT).optional(),
  stricterBecause: textSchema.max(LONG_TEXT).optional(),
  override: overrideSchema
    .extend({ reason: textSchema.max(LONG_TEXT) })
    .partial()
    .optional(),
  acceptedRisks: z
    .array(
      z.strictObject({
        risk: textSchema.max(LONG_TEXT).optional(),
        accountable: ownerRefSchema.optional(),
      }),
    )
    .max(50)
    .default([]),
  conditions: z.array(conditionInputSchema).max(500).default([]),
});

/** One part of a request that can't be accepted, and what would be right. */
export const decisionProblemSchema = z.strictObject({
  /** As in the request: `conditions[0].owner`. */
  path: z.string(),
  itemId: z.string().optional(),
  problem: planProblemSchema.optional(),
  message: z.string(),
});

/** Two duties in one hand that belong in two (`docs/decisions.md`). */
export const dutyConflictSchema = z.strictObject({
  code: z.enum([
    'decider-stated-critical',
    'decider-builds-service',
    'risk-acceptor-fixes',
  ]),
  /** Who is in both. */
  ref: z.string(),
  /** Through which group, where it is through one. */
  through: z.string().optional(),
  items: z.array(itemRefSchema),
  message: z.string(),
});

/** What a decision carries of an item, as it was decided. */
export const decidedConditionSchema = z.strictObject({
  id: z.string(),
  item: itemRefSchema,
  title: z.string(),
  /** `closure`: the item is open; `target`: it stands on its minimum. */
  kind: z.enum(['closure', 'target']),
  plan: z.string(),
  owner: z.string(),
  /** Last UTC day. */
  deadline: daySchema,
  acceptedRisk: z.string().optional(),
  accountable: z.string().optional(),
});

/** What somebody decided, once and for all. */
export const decisionSchema = z
  .strictObject({
    id: z.string(),
    /** Counts from 1 for each service. */
    number: z.int(),
    decidedAt: z.iso.datetime(),
    decidedBy: z.string(),
    verdict: decidedVerdictSchema,
    computed: z.strictObject({
      verdict: verdictSchema,
      reasons: z.array(reasonSchema),
    }),
    /** The decided verdict against the computed one. */
    relation: z.enum(['as-computed', 'stricter', 'looser']),
    scope: launchScopeSchema,
    rationale: z.string(),
    stricterBecause: z.string().optional(),
    override: overrideSchema.optional(),
    launchOn: daySchema.optional(),
    acceptedRisks: z.array(
      z.strictObject({ risk: z.string(), accountable: z.string() }),
    ),
    conditions: z.array(decidedConditionSchema),
    /** Duties that were not separated when it was decided. */
    conflicts: z.array(dutyConflictSchema),
    checklist: z.strictObject({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      hash: z.string(),
    }),
    /** Of the review that it was based on. */
    revision: z.int(),
    /** SHA-256 of the snapshot. */
    snapshotHash: z.string(),
  })
  .meta({ id: 'Decision' });

/** What a decision would be, and what stands in its way. @public */
export const decisionPreviewSchema = z.strictObject({
  /** As it would be recorded; absent while parts of it are missing. */
  decision: decisionSchema.optional(),
  /** The verdict computed with the conditions of the request. */
  computed: z.strictObject({
    verdict: verdictSchema,
    reasons: z.array(reasonSchema),
  }),
  problems: z.array(decisionProblemSchema),
  conflicts: z.array(dutyConflictSchema),
  /** `enforce`: a conflict keeps the decision from being recorded. */
  separationOfDuties: z.enum(['off', 'warn', 'enforce']),
  /** Users without a conflict who own an area of the service. */
  couldDecide: z.array(z.string()),
});

/** @public */
export const decisionsPageSchema = z.strictObject({
  /** Newest first. */
  decisions: z.array(decisionSchema),
  nextCursor: z.string().optional(),
});

/** A decision with all that it was based on. @public */
export const decisionDetailSchema = z.strictObject({
  decision: decisionSchema,
  service: z.strictObject({ entityRef: z.string(), title: z.string() }),
  /** Checklist, statements, owners, evidence, and what the rules said. */
  snapshot: z.json(),
});

/** What the rules say today of the snapshot of a decision. @public */
export const replaySchema = z.strictObject({
  decisionId: z.string(),
  number: z.int(),
  /** Whether the snapshot is what was recorded. */
  intact: z.boolean(),
  recordedHash: z.string(),
  /** Of the snapshot as it lies there now. */
  snapshotHash: z.string(),
  /** Whether the rules give the same bytes again. */
  identical: z.boolean(),
  rulesVersion: z.strictObject({ recorded: z.string(), now: z.string() }),
  /** What the rules answer otherwise today. */
  differences: z.array(
    z.strictObject({
      /** Which rule, as `docs/verdict.md` calls it. */
      rule: z.string(),
      item: itemRefSchema.optional(),
      recorded: z.json(),
      now: z.json(),
      message: z.string(),
    }),
  ),
  /** Why nothing could be replayed. */
  problem: z.string().optional(),
  /** One plain sentence. */
  message: z.string(),
});

/** A condition of the decision in force, as it stands. */
export const conditionSchema = decidedConditionSchema.extend({
  decisionId: z.string(),
  /** `lapsed`: its deadline has passed. */
  state: z.enum(['open', 'closed', 'lapsed']),
  ownerLiveness: livenessSchema,
  extensions: z.array(
    z.strictObject({
      from: daySchema,
      to: daySchema,
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  closed: z
    .strictObject({
      at: z.iso.datetime(),
      by: z.string(),
      evidenceId: z.string(),
    })
    .optional(),
  /** When the closed item was found open again (ISO instant). */
  reopenedAt: z.iso.datetime().optional(),
});

/** Body of closing a condition: the evidence; it also states the item met. @public */
export const closeConditionSchema = z.strictObject({
  evidence: evidenceInputSchema,
});

/** Body of extending a condition. @public */
export const extendConditionSchema = z.strictObject({
  deadline: daySchema,
  reason: prose,
});

/** Body of asking for an exemption. @public */
export const exemptionInputSchema = z.strictObject({
  reason: prose,
  /** Last UTC day on which it holds. */
  until: daySchema,
});

/** Body of answering to an exemption. @public */
export const exemptionAnswerSchema = z.strictObject({
  note: textSchema.max(LONG_TEXT).optional(),
});

/** An item that is declared not applicable to one service. */
export const exemptionSchema = exemptionInputSchema.extend({
  id: z.string(),
  item: itemRefSchema,
  state: z.enum(['requested', 'approved', 'declined', 'revoked', 'expired']),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  /** Who approved or declined it. */
  answeredBy: z.string().optional(),
  answeredAt: z.iso.datetime().optional(),
  note: z.string().optional(),
  revokedBy: z.string().optional(),
  revokedAt: z.iso.datetime().optional(),
});

/** What a review after launch ends with. */
export const reviewOutcomeSchema = z.enum([
  'confirm',
  'reassess',
  'restrict',
  'retire',
]);

/** A figure beside what it was before the service. */
export const kpiFigureSchema = z.strictObject({
  name: textSchema.trim().min(1).max(200),
  unit: textSchema.trim().max(50).optional(),
  baseline: z.number().optional(),
  value: z.number(),
});

/** Body of completing a review. @public */
export const completeReviewSchema = z
  .strictObject({
    outcome: reviewOutcomeSchema,
    note: prose,
    kpis: z.array(kpiFigureSchema).max(50).default([]),
    /** With `reassess`: the items to assess again. */
    itemIds: z.array(z.string()).max(500).default([]),
  })
  .refine(body => body.outcome !== 'reassess' || body.itemIds.length > 0, {
    path: ['itemIds'],
    message: 'name the items that have to be assessed again',
  });

/** Body of a re-review. @public */
export const reReviewInputSchema = z.strictObject({
  trigger: reviewTriggerSchema,
  note: prose,
  /** Left out: the items that the checklist names for this trigger. */
  itemIds: z.array(z.string()).min(1).max(500).optional(),
});

/** A review after launch, or of what a change affects. */
export const followUpReviewSchema = z.strictObject({
  id: z.string(),
  decisionId: z.string().optional(),
  kind: z.enum(['scheduled', 're-review']),
  /** Last UTC day on which it is in time. */
  dueOn: daySchema,
  /** `due`: within 7 days; `lapsed`: overdue beyond the grace. */
  state: z.enum(['upcoming', 'due', 'overdue', 'lapsed', 'done']),
  /** Of a re-review; `review`: an earlier review asked for it. */
  trigger: z.enum([...reviewTriggerSchema.options, 'review']).optional(),
  note: z.string().optional(),
  /** Of a re-review: what went back to not assessed. */
  items: z.array(itemRefSchema),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  completed: z
    .strictObject({
      at: z.iso.datetime(),
      by: z.string(),
      outcome: reviewOutcomeSchema,
      note: z.string(),
      kpis: z.array(kpiFigureSchema),
    })
    .optional(),
});

/** Why a decision is not what it was (`docs/standing.md`). */
export const driftCodeSchema = z.enum([
  'owner-gone',
  'evidence-expired',
  'statement-aged',
  'check-failed',
  'statement-changed',
  'exemption-ended',
  'not-assessed',
  'plan-failed',
  'condition-lapsed',
  'review-overdue',
  're-review-open',
  'override-expired',
  'retired',
  'restricted',
  'scope-changed',
  'checklist-changed',
  'risk-tier-changed',
]);

/** Something that is otherwise than when it was decided. */
export const driftSchema = z.strictObject({
  id: z.string(),
  decisionId: z.string(),
  code: driftCodeSchema,
  area: areaSchema.optional(),
  items: z.array(itemRefSchema),
  /** When it began, as far as that is known (ISO instant). */
  since: z.iso.datetime(),
  /** When it ended. */
  until: z.iso.datetime().optional(),
  message: z.string(),
});

/** Decided and computed, side by side. */
export const standingResultSchema = z.strictObject({
  standing: standingSchema,
  /** When it became that (ISO instant); absent while nothing was decided. */
  since: z.iso.datetime().optional(),
  /** Whether a pipeline may go on. */
  mayDeploy: z.boolean(),
  /** In production with no decision in force. */
  liveWithoutDecision: z.boolean(),
  /** One sentence: "decided: Go, 12 March · now: No-Go since 3 May, …". */
  message: z.string(),
  /** When it changes by itself if nobody acts. */
  nextChange: z
    .strictObject({
      at: z.iso.datetime(),
      standing: standingSchema,
      message: z.string(),
    })
    .optional(),
});

/** A way of launching that is known to end badly (`docs/anti-patterns.md`). */
export const antiPatternSchema = z.strictObject({
  id: z.enum([
    'monitoring-later',
    'users-will-figure-it-out',
    'vendor-uptime-is-our-sla',
    'owners-later',
  ]),
  title: z.string(),
  items: z.array(itemRefSchema),
  areas: z.array(areaSchema),
  /** Why it shows here. */
  message: z.string(),
  /** What it costs later. */
  cost: z.string(),
  /** What to do instead. */
  wayOut: z.string(),
});
