import type { Entity } from '@backstage/catalog-model';
import type {
  AreaOwnership,
  ClosurePlan,
  Evidence,
  LaunchScope,
  Liveness,
  StatedStatus,
  TargetPlan,
} from 'backstage-plugin-ai-readiness-common';

/** A status with who gave it and when. */
export interface Stated {
  status?: StatedStatus;
  statedBy?: string;
  statedAt?: string;
}

/** What a person stated of an item. */
export interface StoredStatement extends Stated {
  note?: string;
  owner?: string;
  /** What the last status replaced, and who gave that: only they undo it. */
  previous?: Stated & { by: string };
}

/** Evidence as it is kept; whether it is valid depends on the day. */
export type StoredEvidence = Omit<Evidence, 'valid'> & {
  itemId: string;
  idempotencyKey?: string;
};

export interface StoredPlans {
  closure?: ClosurePlan;
  target?: TargetPlan;
}

/** What the last look at the catalog found. */
export interface CatalogLook {
  /** ISO instant. */
  lookedAt: string;
  entity: Entity;
  /** Refs of the System and Domain that the service is part of. */
  system?: string;
  domain?: string;
  areas: AreaOwnership[];
  /** Liveness of every owner that the review itself names. */
  livenesses: Record<string, Liveness>;
  /** Since when those of them who can't answer have been seen so (ISO instants). */
  namedSince?: Record<string, string>;
  /** What had to be read for it: the next look asks for these at once. */
  refs: string[];
}

/** What people said of a service; each change of it is a revision. */
export interface Answers {
  statements: Record<string, StoredStatement>;
  evidence: StoredEvidence[];
  plans: Record<string, StoredPlans>;
}

/** Everything that is kept of one service. */
export interface ReviewState extends Answers {
  id: string;
  entityRef: string;
  revision: number;
  scope: LaunchScope;
  look?: CatalogLook;
  fingerprint?: string;
  dutiesFingerprint?: string;
  history: { seq: number; hash?: string };
}

/** One write, as data. */
export type ReviewChange =
  | { kind: 'statement'; itemId: string; statement: StoredStatement }
  | { kind: 'evidence-added'; evidence: StoredEvidence }
  | { kind: 'evidence-changed'; evidence: StoredEvidence }
  | { kind: 'evidence-removed'; evidence: StoredEvidence }
  | { kind: 'plans'; itemId: string; plans: StoredPlans }
  | { kind: 'scope'; scope: LaunchScope };

/** The state after a change. Pure. */
export function applyChange(
  state: ReviewState,
  change: ReviewChange,
): ReviewState {
  switch (change.kind) {
    case 'statement': {
      const { itemId, statement } = change;
      const statements = { ...state.statements, [itemId]: statement };
      return { ...state, statements };
    }
    case 'plans': {
      const plans = { ...state.plans, [change.itemId]: change.plans };
      return { ...state, plans };
    }
    case 'scope':
      return { ...state, scope: change.scope };
    case 'evidence-added':
      return { ...state, evidence: [...state.evidence, change.evidence] };
    case 'evidence-changed': {
      const evidence = state.evidence.map(piece =>
        piece.id === change.evidence.id ? change.evidence : piece,
      );
      return { ...state, evidence };
    }
    default: {
      const evidence = state.evidence.filter(
        piece => piece.id !== change.evidence.id,
      );
      return { ...state, evidence };
    }
  }
}

/** Each item's evidence, in the order in which it was added. */
export function evidenceByItem(
  evidence: readonly StoredEvidence[],
): ReadonlyMap<string, readonly StoredEvidence[]> {
  const byItem = new Map<string, StoredEvidence[]>();
  for (const piece of evidence) {
    const sameItem = byItem.get(piece.itemId);
    if (sameItem) sameItem.push(piece);
    else byItem.set(piece.itemId, [piece]);
  }
  return byItem;
}

/** Refs of the owners that the review itself names. */
export function ownersNamedInReview(
  state: Pick<ReviewState, 'statements' | 'plans'>,
): string[] {
  const refs = new Set<string>();
  for (const { owner } of Object.values(state.statements)) {
    if (owner) refs.add(owner);
  }
  for (const { closure, target } of Object.values(state.plans)) {
    for (const ref of [closure?.owner, closure?.accountable, target?.owner]) {
      if (ref) refs.add(ref);
    }
  }
  return [...refs];
}
