import { AREAS } from '../../checklist/areas';
import type { ApplicableItem, Area, Policy } from '../../checklist/types';
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

/** The moment at which the reviews of the tests are judged. */
export const AS_OF = '2026-03-10T09:30:00.000Z';
export const TODAY = AS_OF.slice(0, 10);

/** A day, counted from {@link TODAY}. */
export function inDays(days: number): string {
  return addDays(AS_OF, days);
}

/** The same hour as {@link AS_OF}, some days away. */
export function instantInDays(days: number): string {
  return `${inDays(days)}${AS_OF.slice(10)}`;
}

export const LIVE: ResponsibleParty = {
  owners: [{ ref: 'group:default/claims', liveness: 'live' }],
  liveness: 'live',
};
export const NOBODY: ResponsibleParty = { owners: [], liveness: 'missing' };
export const JANE: PlanOwner = { ref: 'user:default/jane', liveness: 'live' };

/** A criterion to vary: not critical, asks for no evidence, ages in 90 days. */
export function anItem(fields: Partial<ApplicableItem> = {}): ApplicableItem {
  return {
    id: 'fallback',
    number: '1.1',
    gateId: 'architecture',
    title: 'Fallback',
    area: 'platform',
    level: 'minimum',
    critical: false,
    alwaysCritical: false,
    validDays: 90,
    requiresEvidence: false,
    insufficientEvidence: [],
    ...fields,
  };
}

/** Items `a`, `b`, `c` …, in one gate. */
export function items(
  count: number,
  fields: Partial<ApplicableItem> = {},
): ApplicableItem[] {
  return Array.from({ length: count }, (_, index) =>
    anItem({
      id: String.fromCharCode(97 + index),
      number: `1.${index + 1}`,
      title: `Item ${index + 1}`,
      ...fields,
    }),
  );
}

/** Stated met today. */
export const met: ItemInput = { status: 'met', statedAt: AS_OF };
export const partlyMet: ItemInput = { ...met, status: 'partially-met' };
export const notMet: ItemInput = { ...met, status: 'not-met' };

export const condition: ConditionInput = {
  plan: 'Rehearse the fallback',
  owner: JANE,
  deadline: inDays(30),
  acceptedRisk: 'Claims wait for an hour',
  accountable: { ref: 'user:default/ravi', liveness: 'live' },
};

export const targetPlan: TargetPlanInput = {
  plan: 'Automate the fallback',
  owner: JANE,
  date: inDays(60),
};

export function areas(
  changed: Partial<Record<Area, ResponsibleParty>> = {},
): Record<Area, ResponsibleParty> {
  const live = Object.fromEntries(AREAS.map(area => [area, LIVE]));
  return { ...(live as Record<Area, ResponsibleParty>), ...changed };
}

/** A review in which every area has a live owner. */
export function aReview(
  checklist: ApplicableItem[],
  answers: Record<string, ItemInput>,
  other: {
    areas?: Partial<Record<Area, ResponsibleParty>>;
    policy?: Partial<Policy>;
    scope?: LaunchScopeInput;
    gates?: { id: string; title: string }[];
    asOf?: string;
  } = {},
): VerdictInput {
  return {
    checklist: {
      policy: {
        maxOpenItems: 2,
        maxConditionDays: 90,
        maxExemptionDays: 365,
        maxOverrideDays: 30,
        reviewAfterDays: [30, 90],
        reviewEveryYears: 1,
        reviewGraceDays: 14,
        reassessDays: 14,
        separationOfDuties: 'warn',
        ...other.policy,
      },
      gates: other.gates ?? [{ id: 'architecture', title: 'Architecture' }],
      items: checklist,
    },
    scope: other.scope ?? { kind: 'full' },
    areas: areas(other.areas),
    items: answers,
    asOf: other.asOf ?? AS_OF,
  };
}

/** A limited rollout that is under way. */
export const initial: LaunchScopeInput = { kind: 'initial', until: inDays(60) };
