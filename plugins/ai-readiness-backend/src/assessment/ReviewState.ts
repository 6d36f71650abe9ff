import type { Entity } from '@backstage/catalog-model';
import type {
  AreaOwnership,
  ClosurePlan,
  Decision,
  DecidedState,
  Evidence,
  FollowUp,
  KeptCondition,
  KeptExemption,
  KeptReview,
  LaunchScope,
  Liveness,
  Standing,
  StatedStatus,
  TargetPlan,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';

/** A status with who gave it and when. */
export interface Stated {
  status?: StatedStatus;
  statedBy?: string;
  statedAt?: string;
}

/** What a person stated of an item, as far as the rules go by it. */
export type RuledStatement = Pick<
  StoredStatement,
  'status' | 'statedAt' | 'owner'
>;

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

/** Evidence, as far as the rules go by it. */
export type RuledEvidence = Pick<
  StoredEvidence,
  'itemId' | 'kind' | 'validUntil'
>;

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

interface AnswersOf<Statement, Piece> extends FollowUp {
  statements: Record<string, Statement>;
  evidence: Piece[];
  plans: Record<string, StoredPlans>;
}

/** What people said and decided of a service; each change is a revision. */
export type Answers = AnswersOf<StoredStatement, StoredEvidence>;

/** The same, as far as the rules go by it. */
export type RuledAnswers = AnswersOf<RuledStatement, RuledEvidence>;

/** Everything that is kept of one service. */
export type ReviewState = Answers & KeptOfService;

/**
 * A review as far as the rules go by it. To judge thousands takes the longest
 * where their rows are read, and half of those is what is only shown.
 */
export type RuledReview = RuledAnswers & KeptOfService;

interface KeptOfService {
  id: string;
  entityRef: string;
  revision: number;
  scope: LaunchScope;
  look?: CatalogLook;
  fingerprint?: string;
  dutiesFingerprint?: string;
  /** What it was found to be worth last. */
  found?: {
    verdict: Verdict;
    standing: Standing;
    since?: string;
    /** When it was judged (ISO instant). */
    judgedAt?: string;
    /** Whether nobody could answer for an area or an item; of a past not known. */
    hasGap?: boolean;
  };
  /** Since when the catalog does not hold the service any more. */
  archivedAt?: string;
  history: { seq: number; hash?: string };
}

/** One write, as data. */
export type ReviewChange =
  | { kind: 'statement'; itemId: string; statement: StoredStatement }
  | { kind: 'evidence-added'; evidence: StoredEvidence }
  | { kind: 'evidence-changed'; evidence: StoredEvidence }
  | { kind: 'evidence-removed'; evidence: StoredEvidence }
  | { kind: 'plans'; itemId: string; plans: StoredPlans }
  | { kind: 'scope'; scope: LaunchScope }
  | RecordedDecision
  | {
      kind: 'condition';
      condition: KeptCondition;
      /** Absent: the decision has brought it. */
      event?: 'closed' | 'extended';
    }
  | {
      kind: 'review';
      review: KeptReview;
      /** Absent: it follows from something else. */
      event?: 'opened' | 'completed';
      idempotencyKey?: string;
    }
  | {
      kind: 'exemption';
      exemption: KeptExemption;
      event: 'requested' | 'approved' | 'declined' | 'revoked';
    };

/** A decision with what it was based on. */
export interface RecordedDecision {
  kind: 'decision';
  decision: Decision;
  decidedOn: DecidedState;
  snapshot: string;
  idempotencyKey?: string;
}

/** Of what nobody has said anything yet. */
export const NO_ANSWERS: Answers = {
  statements: {},
  evidence: [],
  plans: {},
  conditions: [],
  reviews: [],
  exemptions: [],
  drift: [],
};

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
    case 'evidence-removed': {
      const evidence = state.evidence.filter(
        piece => piece.id !== change.evidence.id,
      );
      return { ...state, evidence };
    }
    case 'decision': {
      const { decision, decidedOn } = change;
      // What followed the one before is followed no more.
      const reviews = state.reviews.filter(
        ({ kind, completed }) => kind === 're-review' && !completed,
      );
      return { ...state, decision, decidedOn, conditions: [], reviews };
    }
    case 'condition': {
      const conditions = put(state.conditions, change.condition);
      return { ...state, conditions };
    }
    case 'review':
      return { ...state, reviews: put(state.reviews, change.review) };
    default: {
      const exemptions = put(state.exemptions, change.exemption);
      return { ...state, exemptions };
    }
  }
}

/** The state after several changes, one after the other. Pure. */
export function applyChanges(
  state: ReviewState,
  changes: readonly ReviewChange[],
): ReviewState {
  return changes.reduce(applyChange, state);
}

/** In the place of the one with its id, or at the end. */
function put<T extends { id: string }>(kept: readonly T[], one: T): T[] {
  return kept.some(({ id }) => id === one.id)
    ? kept.map(each => (each.id === one.id ? one : each))
    : [...kept, one];
}

/** What a summary says of what a review was found to be worth. */
export function foundIn(summary: {
  verdict: string;
  standing: string;
  standingSince?: string;
  computedAt?: string;
  ownershipGaps: number;
}): ReviewState['found'] {
  const { standingSince: since, computedAt: judgedAt } = summary;
  return {
    verdict: summary.verdict as Verdict,
    standing: summary.standing as Standing,
    ...(since && { since }),
    ...(judgedAt && { judgedAt }),
    hasGap: summary.ownershipGaps > 0,
  };
}

/** Each item's evidence, in the order in which it was added. */
export function evidenceByItem<Piece extends RuledEvidence>(
  evidence: readonly Piece[],
): ReadonlyMap<string, readonly Piece[]> {
  const byItem = new Map<string, Piece[]>();
  for (const piece of evidence) {
    const sameItem = byItem.get(piece.itemId);
    if (sameItem) sameItem.push(piece);
    else byItem.set(piece.itemId, [piece]);
  }
  return byItem;
}

/** Refs of the owners that the review itself names. */
export function ownersNamedInReview(
  state: Pick<RuledReview, 'statements' | 'plans'> & {
    conditions: readonly Pick<KeptCondition, 'owner' | 'accountable'>[];
  },
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
  for (const { owner, accountable } of state.conditions) {
    refs.add(owner);
    if (accountable) refs.add(accountable);
  }
  return [...refs];
}
