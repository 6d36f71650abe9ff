import type { JsonValue } from '@backstage/types';
import type {
  KeptCondition,
  KeptDrift,
  Standing,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';
import { catalogFacts, differingFacts } from './catalogFacts';
import type { HistoryDraft } from './historyOf';
import type { CatalogLook, ReviewState } from './ReviewState';

/** What was found when a service was judged. */
export interface Seen {
  look: CatalogLook;
  verdict: Verdict;
  standing: Standing;
  /** What makes the decision worth less. */
  because: readonly { since: string }[];
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

/** Who is named in the history for what nobody did. */
export const NOTICED_BY = 'plugin:ai-readiness';

/**
 * What the history tells that nobody did: only of services whose review has
 * begun, for before that there is nothing that could change. Pure.
 */
export function whatIsSeen(state: ReviewState, seen: Seen): HistoryDraft[] {
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

/**
 * Since when a decision is worth what it is: since what explains the change
 * began, as far as that is known, but not before it was decided. Pure.
 */
export function standingSince(
  { decision, found }: ReviewState,
  { standing, because, asOf }: Seen,
): string | undefined {
  if (!decision) return undefined;
  const { decidedAt } = decision;
  const isOfThisDecision =
    found?.since !== undefined && found.since >= decidedAt;
  if (isOfThisDecision && found.standing === standing) return found.since;
  const [first] = because.map(each => each.since).sort();
  const since = first ?? (isOfThisDecision ? asOf : decidedAt);
  return since < decidedAt ? decidedAt : since;
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
