import type {
  Decision,
  KeptReview,
  Standing,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';
import type { HistoryRecord } from '../history/chain';
import type { FollowedDecision, HistoryStore } from '../history/HistoryStore';
import { catalogFacts, factsBefore, type FactsChange } from './catalogFacts';
import {
  type CatalogLook,
  NO_ANSWERS,
  ownersNamedInReview,
  type ReviewState,
} from './ReviewState';
import { historic, tell } from './tellHistory';
import { changedSince } from './whatIsSeen';
import { withFacts } from './withFacts';

/** The review as its history tells it: as it stood when a past day ended. */
export async function reviewStateAsOf(
  store: Pick<HistoryStore, 'read' | 'findDecision'>,
  state: ReviewState,
  day: string,
): Promise<ReviewState> {
  const at = `${day}T23:59:59.999Z`;
  const records: HistoryRecord[] = [];
  for await (const record of store.read(state.id)) records.push(record);
  const past = pastState(state, records, at);
  const { decision } = past;
  if (!decision) return past;
  const followed = await store.findDecision(decision.id);
  return followed ? withFollowed(past, followed, at) : past;
}

/**
 * What people said and decided is told again from the beginning; what the
 * catalog showed is taken back from today, since what it showed first is not in
 * the history. Pure.
 *
 * @param records - all of them, by their number
 */
export function pastState(
  today: ReviewState,
  records: readonly HistoryRecord[],
  at: string,
): ReviewState {
  const before = records.filter(record => record.at <= at);
  const after = records.filter(record => record.at > at);
  const { decision: _, decidedOn: __, found: ___, ...kept } = today;
  const begun: ReviewState = {
    ...kept,
    ...NO_ANSWERS,
    scope: { kind: 'full' },
  };
  const told = asStatedToday(before.reduce(tell, begun), today, after);
  const found = foundThen(before, told.decision);
  return {
    ...told,
    ...(!before.length && { revision: 0 }),
    ...(found && { found }),
    ...(today.look && { look: lookThen(today.look, told, after) }),
  };
}

/** Whoever took a status back is no author of the one before: the review knows. */
function asStatedToday(
  told: ReviewState,
  today: ReviewState,
  after: readonly HistoryRecord[],
): ReviewState {
  const restated = new Set(
    after.filter(({ kind }) => kind === 'status').map(({ itemId }) => itemId),
  );
  const statements = Object.entries(told.statements).map(([itemId, then]) => {
    const { statedBy, statedAt } = today.statements[itemId] ?? {};
    const isSame = then.status && statedAt && !restated.has(itemId);
    return [itemId, isSame ? { ...then, statedBy, statedAt } : then] as const;
  });
  return { ...told, statements: Object.fromEntries(statements) };
}

function lookThen(
  look: CatalogLook,
  told: ReviewState,
  after: readonly HistoryRecord[],
): CatalogLook {
  const facts = after.reduceRight(
    (then, { kind, from, to }) =>
      kind === 'catalog'
        ? factsBefore(then, historic<FactsChange>({ from: from!, to: to! }))
        : then,
    catalogFacts(look),
  );
  // Of a named owner the history tells only when they can't answer.
  const named = ownersNamedInReview(told).map(ref => [ref, 'live' as const]);
  const livenesses = { ...Object.fromEntries(named), ...facts.livenesses };
  return withFacts(look, { ...facts, livenesses });
}

/** As `standingSince` found it, each time that the standing became another. */
function foundThen(
  before: readonly HistoryRecord[],
  decision: Decision | undefined,
): ReviewState['found'] {
  const of = (kind: HistoryRecord['kind']) =>
    before.filter(record => record.kind === kind);
  const changes = of('standing');
  const standing = changes[changes.length - 1];
  if (!decision || !standing) return undefined;
  const { computed, decidedAt } = decision;
  const began = of('drift-began');
  const since = changes
    .filter(({ at }) => at > decidedAt)
    .reduce((then, { at }) => {
      const causes = began
        .filter(record => record.at === at)
        .map(({ to }) => historic<{ since: string }>(to).since);
      // Nothing is told without the service being judged.
      const judgedAt = before.filter(record => record.at < at).pop()?.at;
      return changedSince(causes, { since: then, judgedAt, asOf: at });
    }, decidedAt);
  return {
    verdict: historic<Verdict>(of('verdict').pop()?.to ?? computed.verdict),
    standing: historic<Standing>(standing.to),
    since,
  };
}

/** That a review is due is no entry of its own: it comes with the decision. */
function withFollowed(
  past: ReviewState,
  { decidedOn, scheduled }: FollowedDecision,
  at: string,
): ReviewState {
  const known = new Set(past.reviews.map(({ id }) => id));
  const open = scheduled
    .filter(({ id, openedAt }) => openedAt <= at && !known.has(id))
    .map(({ completed: _, ...review }): KeptReview => review);
  const reviews = [...past.reviews, ...open].sort((a, b) =>
    a.dueOn.localeCompare(b.dueOn),
  );
  return { ...past, decidedOn, reviews };
}
