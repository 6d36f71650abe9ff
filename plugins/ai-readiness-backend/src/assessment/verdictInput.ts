import {
  activeExemption,
  type ApplicableChecklist,
  type Area,
  type AreaOwnership,
  AREAS,
  type ClosurePlan,
  dayNumber,
  type ItemInput,
  type LaunchScope,
  type Liveness,
  type PlanOwner,
  type ResponsibleParty,
  type TargetPlan,
  type VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import {
  evidenceByItem,
  type RuledReview,
  type RuledEvidence,
} from './ReviewState';

/** What the rules need to know, out of what is kept. Pure. */
export function verdictInput(options: {
  checklist: ApplicableChecklist;
  state: RuledReview;
  areas: readonly AreaOwnership[];
  livenesses: Readonly<Record<string, Liveness>>;
  scope?: LaunchScope;
  asOf: string;
}): VerdictInput {
  const { checklist, state, areas, livenesses, asOf } = options;
  const scope = options.scope ?? state.scope;
  const livenessOf = (ref: string) => livenesses[ref] ?? 'unknown';
  const evidence = evidenceByItem(state.evidence);
  const items: Record<string, ItemInput> = {};
  for (const { id } of checklist.items) {
    items[id] = itemInput(id, state, evidence.get(id) ?? [], livenessOf);
  }
  exempt(items, state, dayNumber(asOf));
  return {
    checklist,
    scope: {
      kind: scope.kind,
      ...(scope.kind === 'initial' && { until: scope.until }),
    },
    areas: partiesByArea(areas),
    items,
    asOf,
  };
}

function itemInput(
  itemId: string,
  state: RuledReview,
  evidence: readonly RuledEvidence[],
  livenessOf: (ref: string) => Liveness,
): ItemInput {
  const { status, statedAt, owner } = state.statements[itemId] ?? {};
  const { closure, target } = state.plans[itemId] ?? {};
  const input: ItemInput = { evidence };
  if (status) {
    input.status = status;
    input.statedAt = statedAt;
  }
  if (owner) input.owner = namedParty(owner, livenessOf(owner));
  if (closure) input.condition = condition(closure, livenessOf);
  if (target) input.targetPlan = targetPlan(target, livenessOf);
  return input;
}

function exempt(
  items: Record<string, ItemInput>,
  { exemptions }: RuledReview,
  today: number,
): void {
  for (const itemId of new Set(exemptions.map(({ item }) => item.id))) {
    const active = activeExemption(exemptions, itemId, today);
    if (active && items[itemId]) items[itemId].exemptUntil = active.until;
  }
}

function condition(
  { owner, accountable, ...rest }: ClosurePlan,
  livenessOf: (ref: string) => Liveness,
) {
  return {
    ...rest,
    ...planOwner('owner', owner, livenessOf),
    ...planOwner('accountable', accountable, livenessOf),
  };
}

function targetPlan(
  { owner, ...rest }: TargetPlan,
  livenessOf: (ref: string) => Liveness,
) {
  return { ...rest, ...planOwner('owner', owner, livenessOf) };
}

function planOwner<K extends string>(
  key: K,
  ref: string | undefined,
  livenessOf: (ref: string) => Liveness,
): { [P in K]?: PlanOwner } {
  const owner = ref && { ref, liveness: livenessOf(ref) };
  return (owner ? { [key]: owner } : {}) as { [P in K]?: PlanOwner };
}

function namedParty(ref: string, liveness: Liveness): ResponsibleParty {
  return { owners: [{ ref, liveness }], liveness };
}

function partiesByArea(
  areas: readonly AreaOwnership[],
): Record<Area, ResponsibleParty> {
  const nobody: ResponsibleParty = { owners: [], liveness: 'missing' };
  const parties = AREAS.map(area => [
    area,
    areas.find(candidate => candidate.area === area) ?? nobody,
  ]);
  return Object.fromEntries(parties);
}
