import type { JsonValue } from '@backstage/types';
import type {
  KeptCondition,
  KeptDrift,
  Standing,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';
import { catalogFacts, differingFacts } from './catalogFacts';
import type { HistoryDraft } from './historyOf';
import type { CatalogLook, RuledReview } from './ReviewState';

/** What was found when a service was judged. */
export interface Seen {
  look: CatalogLook;
  verdict: Verdict;
  standing: Standing;
  /** What makes the decision worth less. */
  because: readonly Pick<KeptDrift, 'code' | 'subject' | 'since'>[];
  reopened: readonly KeptCondition[];
  /** Drift of the decision in force that goes on, and is otherwise than kept. */
  goingOn: readonly KeptDrift[];
  began: readonly KeptDrift[];
  ended: readonly KeptDrift[];
  /** All that goes on. */
  open: readonly KeptDrift[];
  /** ISO instant. */
  asOf: string;
}

/**
 * What the history tells that nobody did: only of services whose review has
 * begun, for before that there is nothing that could change. Pure.
 */
export function whatIsSeen(state: RuledReview, seen: Seen): HistoryDraft[] {
  if (state.revision === 0) return [];
  const { look, found } = state;
  const facts =
    look && look !== seen.look
      ? differingFacts(catalogFacts(look), catalogFacts(seen.look))
      : undefined;
  return [
    ...(facts ? [draft('catalog', facts)] : []),
    ...seen.reopened.map(condition =>
      draft('condition-reopened', { to: condition }, condition.item.id),
    ),
    ...seen.began.map(drift => draft('drift-began', { to: drift })),
    ...seen.ended.map(drift => draft('drift-ended', { to: drift })),
    ...(found && found.verdict !== seen.verdict
      ? [draft('verdict', { from: found.verdict, to: seen.verdict })]
      : []),
    ...(found && found.standing !== seen.standing
      ? [draft('standing', { from: found.standing, to: seen.standing })]
      : []),
  ];
}

/** Since when a decision is worth what it is, but not before it was decided. Pure. */
export function standingSince(
  { decision, found }: Pick<RuledReview, 'decision' | 'found'>,
  {
    standing,
    because,
    began,
    asOf,
  }: Pick<Seen, 'standing' | 'because' | 'began' | 'asOf'>,
): string | undefined {
  if (!decision) return undefined;
  const { decidedAt } = decision;
  const { since, judgedAt } = found ?? {};
  const isOfThisDecision = since !== undefined && since >= decidedAt;
  if (isOfThisDecision && found?.standing === standing) return since;
  // What was there already is no cause of a change.
  const causes = because.filter(({ code, subject }) =>
    began.some(each => each.code === code && each.subject === subject),
  );
  return changedSince(
    causes.map(each => each.since),
    isOfThisDecision ? { since, judgedAt, asOf } : { since: decidedAt },
  );
}

/**
 * Since when a standing is what it is now: since the first of its causes that
 * began after the service was judged last; else, since people tell some things
 * late, after the standing before began; else since it was found. Pure.
 */
export function changedSince(
  causes: readonly string[],
  before: { since: string; judgedAt?: string; asOf?: string },
): string {
  const { since, judgedAt = since, asOf = since } = before;
  const later = causes.filter(cause => cause > since).sort();
  return later.find(cause => cause > judgedAt) ?? later[0] ?? asOf;
}

function draft(
  kind: HistoryDraft['kind'],
  { from, to }: { from?: unknown; to?: unknown },
  itemId?: string,
): HistoryDraft {
  return {
    kind,
    ...(itemId && { itemId }),
    ...(from !== undefined && { from: asJson(from) }),
    ...(to !== undefined && { to: asJson(to) }),
  };
}

function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value));
}
