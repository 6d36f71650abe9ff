import fc from 'fast-check';
import { AREAS } from '../../checklist/areas';
import { evidenceKindSchema } from '../../checklist/schema';
import type { ApplicableItem, Area } from '../../checklist/types';
import { livenessSchema } from '../../ownership/schema';
import { addDays } from '../../time/days';
import type {
  ConditionInput,
  ItemInput,
  LaunchScopeInput,
  PlanOwner,
  ResponsibleParty,
  TargetPlanInput,
  VerdictInput,
} from '../types';

/** How often the properties are tried; the seed makes a failure repeatable. */
export const RUNS = { numRuns: 600, seed: 20260310 };

const MOMENTS = [
  '2026-03-10T09:30:00.000Z',
  '2028-02-29T23:59:59.999Z',
  '2027-12-31T00:00:00.000Z',
];

/** Out of ten reviews, parts or people: how many are in order. */
type Calm = 3 | 7 | 9;

const mostly = <T>(calm: Calm, fine: fc.Arbitrary<T>, wild: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: calm, arbitrary: fine },
    { weight: 10 - calm, arbitrary: wild },
  );

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const usually = <T>(arb: fc.Arbitrary<T>) =>
  fc.option(arb, { nil: undefined, freq: 9 });
const seldom = <T>(arb: fc.Arbitrary<T>) =>
  mostly(9, fc.constant(undefined), arb);

const dayAround = (asOf: string) => (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map(days => addDays(asOf, days));

const anyLiveness = (calm: Calm) =>
  mostly(
    calm,
    fc.constant('live' as const),
    fc.constantFrom(...livenessSchema.options),
  );

const anyParty = (calm: Calm): fc.Arbitrary<ResponsibleParty> =>
  fc.tuple(anyLiveness(calm), fc.boolean()).map(([liveness, seen]) => ({
    owners:
      liveness === 'missing' ? [] : [{ ref: 'group:default/a', liveness }],
    liveness,
    ...(liveness === 'unknown' &&
      seen && { lastLiveAt: '2026-03-01T00:00:00.000Z' }),
  }));

const anyAreas = (calm: Calm) =>
  fc.record(
    Object.fromEntries(AREAS.map(area => [area, anyParty(calm)])),
  ) as fc.Arbitrary<Record<Area, ResponsibleParty>>;

const anyPlanOwner: fc.Arbitrary<PlanOwner> = fc.record({
  ref: fc.constantFrom('user:default/jane', 'user:default/ravi'),
  liveness: anyLiveness(9),
});

/** Few areas, so that items share owners. */
const anyItem = (calm: Calm): fc.Arbitrary<ApplicableItem> =>
  fc.record({
    id: fc.constant(''),
    number: fc.constant(''),
    gateId: fc.constantFrom('g1', 'g2', 'g3'),
    title: fc.constant('An item'),
    area: fc.constantFrom<Area>('data', 'data', 'risk', 'legal'),
    level: fc.constantFrom('minimum' as const, 'target' as const),
    critical: mostly(calm, fc.constant(false), fc.boolean()),
    alwaysCritical: fc.boolean(),
    validDays: fc.constantFrom(undefined, 1, 30, 90),
    requiresEvidence: mostly(calm, fc.constant(false), fc.boolean()),
    insufficientEvidence: fc.subarray([...evidenceKindSchema.options], {
      maxLength: evidenceKindSchema.options.length - 1,
    }),
  });

const anyText = fc.constantFrom('a text', 'a text', ' ');
const live = fc.constant<PlanOwner>({
  ref: 'user:default/jane',
  liveness: 'live',
});

function anyCondition(calm: Calm, asOf: string): fc.Arbitrary<ConditionInput> {
  const anyDay = dayAround(asOf);
  return mostly(
    calm,
    fc.record({
      plan: fc.constant('a text'),
      owner: live,
      deadline: anyDay(0, 10),
      acceptedRisk: fc.constant('a text'),
      accountable: live,
    }),
    fc.record({
      plan: usually(anyText),
      owner: usually(anyPlanOwner),
      deadline: usually(anyDay(-3, 100)),
      acceptedRisk: usually(anyText),
      accountable: usually(anyPlanOwner),
    }),
  );
}

function anyTargetPlan(
  calm: Calm,
  asOf: string,
): fc.Arbitrary<TargetPlanInput> {
  const anyDay = dayAround(asOf);
  return mostly(
    calm,
    fc.record({ plan: anyText, owner: live, date: anyDay(0, 120) }),
    fc.record({
      plan: usually(anyText),
      owner: usually(anyPlanOwner),
      date: usually(anyDay(-3, 120)),
    }),
  );
}

function anyAnswers(calm: Calm, asOf: string): fc.Arbitrary<ItemInput> {
  const anyDay = dayAround(asOf);
  return fc.record(
    {
      status: mostly(
        calm,
        fc.constant('met' as const),
        fc.constantFrom(
          undefined,
          'partially-met' as const,
          'not-met' as const,
        ),
      ),
      statedAt: usually(
        fc
          .oneof(anyDay(-28, 0), anyDay(-100, 0))
          .map(day => `${day}T10:00:00.000Z`),
      ),
      owner: seldom(anyParty(calm)),
      evidence: maybe(
        fc.array(
          fc.record(
            {
              kind: fc.constantFrom(...evidenceKindSchema.options),
              validUntil: maybe(anyDay(-20, 120)),
            },
            { requiredKeys: ['kind'] },
          ),
          { maxLength: 3 },
        ),
      ),
      checks: seldom(
        fc.uniqueArray(
          fc.record({
            id: fc.constantFrom('slo', 'scan'),
            title: fc.constant('A check'),
            outcome: fc.constantFrom<'pass' | 'fail' | 'unavailable'>(
              'pass',
              'fail',
              'unavailable',
            ),
          }),
          { selector: check => check.id, maxLength: 2 },
        ),
      ),
      condition: maybe(anyCondition(calm, asOf)),
      targetPlan: maybe(anyTargetPlan(calm, asOf)),
      exemptUntil: seldom(anyDay(-3, 120)),
    },
    { requiredKeys: [] },
  );
}

const anyScope = (asOf: string): fc.Arbitrary<LaunchScopeInput> =>
  fc.oneof(
    fc.constant({ kind: 'full' as const }),
    fc.record(
      {
        kind: fc.constant('initial' as const),
        until: dayAround(asOf)(-3, 120),
      },
      { requiredKeys: ['kind'] },
    ),
  );

/** Whole reviews of small checklists, as wild as the types allow. */
export function anyReview({ maxItems = 8 } = {}): fc.Arbitrary<VerdictInput> {
  return fc
    .tuple(fc.constantFrom(...MOMENTS), fc.constantFrom<Calm>(3, 7, 9, 9))
    .chain(([asOf, calm]) =>
      fc.record({
        parts: fc.array(
          fc.tuple(anyItem(calm), usually(anyAnswers(calm, asOf))),
          { minLength: 1, maxLength: maxItems },
        ),
        computed: maybe(fc.nat({ max: 7 })),
        areas: anyAreas(calm),
        policy: fc.record({
          maxOpenItems: fc.integer({ min: 0, max: 3 }),
          maxConditionDays: fc.integer({ min: 1, max: 90 }),
          maxExemptionDays: fc.constant(365),
          maxOverrideDays: fc.constant(30),
          reviewAfterDays: fc.constant<number[]>([30, 90]),
          reviewEveryYears: fc.constant(1),
          reviewGraceDays: fc.constant(14),
          reassessDays: fc.constant(14),
          separationOfDuties: fc.constant('warn' as const),
        }),
        scope: anyScope(asOf),
        asOf: fc.constant(asOf),
      }),
    )
    .map(({ parts, computed, policy, ...rest }) => ({
      checklist: {
        policy,
        gates: ['g1', 'g2', 'g3'].map(id => ({ id, title: id })),
        items: parts.map(([item], index) => ({
          ...item,
          id: `item-${index}`,
          number: `1.${index + 1}`,
          alwaysCritical: item.critical && item.alwaysCritical,
          ...(index === computed && { computed: 'area-owners' as const }),
        })),
      },
      items: Object.fromEntries(
        parts.flatMap(([, answers], index) =>
          answers ? [[`item-${index}`, answers]] : [],
        ),
      ),
      ...rest,
    }));
}
