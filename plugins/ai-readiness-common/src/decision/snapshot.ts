import type {
  AiService,
  ClosurePlan,
  Evidence,
  LaunchScope,
  TargetPlan,
} from '../assessment/types';
import { canonicalJson } from '../canonicalJson';
import type { ItemInput, PlanOwner, VerdictInput } from '../verdict/types';
import { outcomeOf, RULES_VERSION, type DecisionOutcome } from './outcome';
import { verdictInputSchema } from './snapshotSchema';
import type { DecidedState, Decision } from './types';

/** Evidence as people gave it; whether it still counts is for the rules. */
type GivenEvidence = Omit<Evidence, 'valid'>;

/** What people said of one item. @public */
export interface SnapshotItem {
  id: string;
  number: string;
  title: string;
  status: NonNullable<ItemInput['status']> | 'not-assessed';
  note?: string;
  statedBy?: string;
  statedAt?: string;
  /** Refs of those who answer for it: named for it, or owners of its area. */
  owners: string[];
  evidence: GivenEvidence[];
  closurePlan?: ClosurePlan;
  targetPlan?: TargetPlan;
}

/** All that a decision rested on (`docs/decisions.md`, snapshot). @public */
export interface DecisionSnapshot {
  rulesVersion: string;
  service: AiService;
  checklist: Decision['checklist'];
  /** Of the review. */
  revision: number;
  scope: LaunchScope;
  input: VerdictInput;
  outcome: DecisionOutcome;
  items: SnapshotItem[];
}

/** What a snapshot is taken of. @public */
export interface SnapshotFacts {
  service: AiService;
  checklist: Decision['checklist'];
  revision: number;
  scope: LaunchScope;
  /** With the conditions of the decision laid over. */
  input: VerdictInput;
  /** By item id. */
  statements: Readonly<Record<string, { note?: string; statedBy?: string }>>;
  evidence: readonly (GivenEvidence & { itemId: string })[];
}

/** Takes the snapshot of a decision. @public */
export function buildSnapshot(facts: SnapshotFacts): DecisionSnapshot {
  const { service, checklist, revision, scope } = facts;
  const input = verdictInputSchema.parse(facts.input);
  return {
    rulesVersion: RULES_VERSION,
    service,
    checklist,
    revision,
    scope,
    input,
    outcome: outcomeOf(input),
    items: saidOfItems(input, facts),
  };
}

/** The bytes that are kept, and of which the hash is taken. @public */
export function snapshotText(snapshot: DecisionSnapshot): string {
  return canonicalJson(snapshot);
}

/** What drift is measured against. @public */
export function decidedState(snapshot: DecisionSnapshot): DecidedState {
  const { service, checklist, outcome } = snapshot;
  return {
    ...(service.riskTier && { riskTier: service.riskTier }),
    traits: service.traits,
    checklistVersion: checklist.version,
    checklistHash: checklist.hash,
    items: Object.fromEntries(
      outcome.items.map(({ id, number, effective, open, onMinimum }) => [
        id,
        { number, effective, open, onMinimum },
      ]),
    ),
  };
}

function saidOfItems(
  { checklist, areas, items }: VerdictInput,
  { statements, evidence }: SnapshotFacts,
): SnapshotItem[] {
  return checklist.items.map(({ id, number, title, area }) => {
    const given = items[id] ?? {};
    const { note, statedBy } = statements[id] ?? {};
    const { owners } = given.owner ?? areas[area];
    const { condition, targetPlan } = given;
    return {
      id,
      number,
      title,
      status: given.status ?? 'not-assessed',
      ...(note && { note }),
      ...(given.status && { statedBy, statedAt: given.statedAt }),
      owners: owners.map(owner => owner.ref),
      evidence: evidence.filter(e => e.itemId === id).map(givenEvidence),
      ...(condition && { closurePlan: withRefs(condition) }),
      ...(targetPlan && { targetPlan: withRefs(targetPlan) }),
    };
  });
}

function givenEvidence(piece: GivenEvidence): GivenEvidence {
  const { id, kind, title, url, note, collectedOn, validUntil } = piece;
  const { addedBy, addedAt } = piece;
  return {
    id,
    kind,
    title,
    url,
    note,
    collectedOn,
    validUntil,
    addedBy,
    addedAt,
  };
}

/** How alive somebody was stands with the input of the rules. */
function withRefs<T extends { owner?: PlanOwner; accountable?: PlanOwner }>({
  owner,
  accountable,
  ...plan
}: T) {
  return {
    ...plan,
    ...(owner && { owner: owner.ref }),
    ...(accountable && { accountable: accountable.ref }),
  };
}
