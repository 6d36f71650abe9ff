import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { livenessSchema, ownerSchema } from '../ownership/schema';

/** Answers to "may it go to production?", worst first. */
export const verdictSchema = z.enum([
  'no-go',
  'incomplete',
  'conditional-go',
  'go',
]);

/** An item's status after the caps (`docs/verdict.md`, effective status). */
export const effectiveStatusSchema = z.enum([
  'met',
  'partially-met',
  'not-met',
  'not-assessed',
  'exempt',
]);

const cap = { to: z.enum(['partially-met', 'not-met']), message: z.string() };

/** One step that lowered a stated status, with the values it used. */
export const capReasonSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('aged'),
    ...cap,
    statedOn: z.string(),
    validDays: z.int(),
  }),
  z.strictObject({
    code: z.literal('owner-not-live'),
    ...cap,
    area: areaSchema,
    liveness: z.enum([
      'missing',
      'unresolved',
      'empty-group',
      'placeholder',
      'absent',
    ]),
    owners: z.array(z.string()),
  }),
  z.strictObject({ code: z.literal('evidence-missing'), ...cap }),
  z.strictObject({
    code: z.literal('evidence-expired'),
    ...cap,
    expiredOn: z.string(),
  }),
  z.strictObject({
    code: z.literal('evidence-insufficient'),
    ...cap,
    kinds: z.array(z.string()),
  }),
  z.strictObject({
    code: z.literal('check-failed'),
    ...cap,
    checkId: z.string(),
    title: z.string(),
  }),
  z.strictObject({
    code: z.literal('areas-without-owner'),
    ...cap,
    areas: z.array(areaSchema),
  }),
]);

export const itemRefSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
});

/** Parts of a condition or plan that are not there or do not count. */
export const planProblemSchema = z.enum([
  'no-plan',
  'no-owner',
  'owner-not-live',
  'no-deadline',
  'deadline-passed',
  'deadline-too-far',
  'no-accepted-risk',
  'no-accountable',
  'accountable-not-live',
]);

/** Why the verdict is what it is (`docs/verdict.md`, rules 1 to 6). */
export const reasonSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('critical-open'),
    items: z.array(itemRefSchema),
    message: z.string(),
  }),
  z.strictObject({
    code: z.literal('too-many-open'),
    items: z.array(itemRefSchema),
    limit: z.int(),
    message: z.string(),
  }),
  z.strictObject({
    code: z.literal('condition-incomplete'),
    items: z.array(
      itemRefSchema.extend({ problems: z.array(planProblemSchema) }),
    ),
    message: z.string(),
  }),
  z.strictObject({
    code: z.literal('not-assessed'),
    items: z.array(itemRefSchema),
    total: z.int(),
    message: z.string(),
  }),
  z.strictObject({
    code: z.literal('conditions-carried'),
    items: z.array(itemRefSchema),
    message: z.string(),
  }),
  z.strictObject({
    code: z.literal('target-plans-carried'),
    items: z.array(itemRefSchema),
    message: z.string(),
  }),
  z.strictObject({
    code: z.literal('all-met'),
    total: z.int(),
    message: z.string(),
  }),
]);

export const countsSchema = z.strictObject({
  /** Applicable items, the exempt ones among them. */
  total: z.int(),
  assessed: z.int(),
  met: z.int(),
  partiallyMet: z.int(),
  notMet: z.int(),
  notAssessed: z.int(),
  exempt: z.int(),
  /** Assessed and not met, nor standing on their minimum. */
  open: z.int(),
  openCritical: z.int(),
  /** Items that stand on their minimum with a target plan. */
  onMinimum: z.int(),
  /** Areas, or items with an owner of their own, that nobody alive answers for. */
  ownershipGaps: z.int(),
});

export const verdictResultSchema = z.strictObject({
  verdict: verdictSchema,
  /** One sentence: why. */
  message: z.string(),
  /** The first one decided; those behind it hold as well. */
  reasons: z.array(reasonSchema),
  counts: countsSchema,
  gatesPassed: z.int(),
  gatesTotal: z.int(),
  weakestGate: z.string().optional(),
  /** When the verdict changes by itself if nobody acts. */
  nextChange: z
    .strictObject({
      at: z.iso.datetime(),
      verdict: verdictSchema,
      message: z.string(),
    })
    .optional(),
});

export const gateSummarySchema = z.strictObject({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  /** `open`: something assessed is open; `not-assessed`: nothing open, but not all answered. */
  state: z.enum(['passed', 'open', 'not-assessed', 'not-applicable']),
  met: z.int(),
  partiallyMet: z.int(),
  notMet: z.int(),
  notAssessed: z.int(),
  exempt: z.int(),
  total: z.int(),
  openCritical: z.int(),
  /** The same of this gate's items alone. */
  ownershipGaps: z.int(),
  worstItem: itemRefSchema.optional(),
});

/** What one item counts as, and why. */
export const itemAssessmentSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  gateId: z.string(),
  area: areaSchema,
  critical: z.boolean(),
  computed: z.boolean(),
  stated: z.enum(['met', 'partially-met', 'not-met', 'not-assessed']),
  effective: effectiveStatusSchema,
  /** Steps from stated to effective, in the order in which they bite. */
  caps: z.array(capReasonSchema),
  open: z.boolean(),
  /** Stands on its minimum with a target plan (initial scope only). */
  onMinimum: z.boolean(),
  requiresEvidence: z.boolean(),
  /** How to reach them stands with the areas, once. */
  owners: z.array(ownerSchema.omit({ contact: true })),
  ownerLiveness: livenessSchema,
  /** Last day on which the statement counts in full (UTC day). */
  validUntil: z.string().optional(),
  /** What an open item's closure plan lacks. */
  conditionProblems: z.array(planProblemSchema),
  targetPlanProblems: z.array(planProblemSchema),
});

/** One thing that somebody can do to come closer to Go. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('name-area-owner'), area: areaSchema }),
  z.strictObject({ kind: z.literal('name-item-owner'), itemId: z.string() }),
  z.strictObject({ kind: z.literal('state-met'), itemId: z.string() }),
  z.strictObject({ kind: z.literal('confirm-again'), itemId: z.string() }),
  z.strictObject({ kind: z.literal('add-evidence'), itemId: z.string() }),
  z.strictObject({
    kind: z.literal('pass-check'),
    itemId: z.string(),
    checkId: z.string(),
  }),
  z.strictObject({
    kind: z.literal('complete-condition'),
    itemId: z.string(),
  }),
  z.strictObject({
    kind: z.literal('complete-target-plan'),
    itemId: z.string(),
  }),
]);

/** A change with the area that can make it and the words for it. */
export const pathStepSchema = z.strictObject({
  change: changeSchema,
  area: areaSchema,
  message: z.string(),
});

/** An open item of which some have to be closed and the rest may be carried. */
export const pathOptionSchema = z.strictObject({
  item: itemRefSchema,
  area: areaSchema,
  /** What takes the item off the open ones. */
  resolve: z.array(pathStepSchema),
  /** What the item needs when it stays open. */
  carry: z.array(pathStepSchema),
});

/** All of `required`, and any `choose` of `options`; the other options are carried. */
export const pathSchema = z.strictObject({
  required: z.array(pathStepSchema),
  choose: z.int(),
  options: z.array(pathOptionSchema),
});

/** Absent where the verdict is there already. */
export const pathToGoSchema = z.strictObject({
  conditionalGo: pathSchema.optional(),
  go: pathSchema.optional(),
});
