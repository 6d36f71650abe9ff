import {
  type AreaOwnership,
  isGap,
  type ItemAssessment,
  type Liveness,
  type Owner,
  withoutContact,
  type Workload,
} from 'backstage-plugin-ai-readiness-common';
import type {
  CatalogLook,
  RuledReview,
  StoredPlans,
} from '../assessment/ReviewState';
import type { Assignment, Workloads } from './Assignment';

/** What the rules say of an item, as far as duties rest on it. */
export type JudgedItem = Pick<
  ItemAssessment,
  'id' | 'area' | 'critical' | 'effective' | 'open'
>;

/** As much of a review as duties rest on. */
type AssignedState = Pick<
  RuledReview,
  'entityRef' | 'statements' | 'plans' | 'conditions' | 'reviews'
>;

/** Everything that somebody is accountable for on one service. Pure. */
export function assignmentsOf(
  look: CatalogLook,
  state: AssignedState,
  items: readonly JudgedItem[],
): Assignment[] {
  return [
    ...look.areas.map(areaDuty),
    ...items.flatMap(item => itemDuties(item, look, state)),
    ...reviewDuty(look, state),
  ];
}

/** What is left to do in each area. Pure. */
export function workloadsOf(items: readonly JudgedItem[]): Workloads {
  const workloads: Workloads = {};
  for (const { area, open, critical, effective } of items) {
    const load: Workload = workloads[area] ?? {
      items: 0,
      open: 0,
      openCritical: 0,
      notAssessed: 0,
    };
    workloads[area] = {
      items: load.items + 1,
      open: load.open + Number(open),
      openCritical: load.openCritical + Number(open && critical),
      notAssessed: load.notAssessed + Number(effective === 'not-assessed'),
    };
  }
  return workloads;
}

function areaDuty(ownership: AreaOwnership): Assignment {
  const { lastLiveAt: _, ...rest } = ownership;
  const owners = ownership.owners.map(withoutContact);
  return { ...rest, kind: 'area', owners };
}

function itemDuties(
  item: JudgedItem,
  look: CatalogLook,
  state: AssignedState,
): Assignment[] {
  const { entityRef, statements } = state;
  const { closure, target } = promised(item, state);
  const duty = (
    kind: Assignment['kind'],
    ref: string | undefined,
    dueOn?: string,
  ): Assignment[] => {
    if (!ref) return [];
    const liveness = look.livenesses[ref] ?? 'unknown';
    const owner: Owner = { ref, liveness };
    return [
      {
        kind,
        area: item.area,
        itemId: item.id,
        owners: [owner],
        liveness,
        status: item.effective,
        ...(dueOn && { dueOn }),
        ...(kind === 'item' && gapOf(ref, liveness, entityRef, look)),
      },
    ];
  };
  return [
    ...duty('item', statements[item.id]?.owner),
    ...duty('condition', closure?.owner, closure?.deadline),
    ...duty('accepted-risk', closure?.accountable, closure?.deadline),
    ...duty('target-plan', target?.owner, target?.date),
  ];
}

/** What a decision carries binds until it is closed; a plan, while it is needed. */
function promised(
  item: JudgedItem,
  { plans, conditions }: AssignedState,
): StoredPlans {
  const condition = conditions.find(
    each => each.item.id === item.id && !each.closed,
  );
  if (condition) {
    const { kind, deadline } = condition;
    return kind === 'closure'
      ? { closure: condition }
      : { target: { ...condition, date: deadline } };
  }
  // A plan for what is met is of no account any more.
  const planned = item.open || item.effective === 'partially-met';
  return planned ? plans[item.id] ?? {} : {};
}

/** The next review: who answers for the business sees to it. */
function reviewDuty(
  { areas }: CatalogLook,
  { reviews }: AssignedState,
): Assignment[] {
  const business = areas.find(({ area }) => area === 'business');
  if (!business?.owners.length) return [];
  const [dueOn] = reviews
    .filter(({ completed }) => !completed)
    .map(review => review.dueOn)
    .sort();
  if (!dueOn) return [];
  const owners = business.owners.map(withoutContact);
  const { liveness } = business;
  return [{ kind: 'review', area: 'business', owners, liveness, dueOn }];
}

function gapOf(
  ref: string,
  liveness: Liveness,
  entityRef: string,
  look: CatalogLook,
): Pick<Assignment, 'since' | 'remedy'> {
  if (!isGap(liveness)) return {};
  return {
    since: look.namedSince?.[ref] ?? look.lookedAt,
    remedy: {
      entityRef,
      advice: `${ref} can not answer: name another owner for this item, or return it to the owner of its area.`,
    },
  };
}
