import type { JsonValue } from '@backstage/types';
import type { HistoryChange } from 'backstage-plugin-ai-readiness-common';
import {
  applyChange,
  type ReviewChange,
  type ReviewState,
  type StoredEvidence,
} from './ReviewState';

/** A change as the history records it, before it is chained. */
export type HistoryDraft = HistoryChange & { itemId?: string };

/** What a change does to a state, one draft per thing that differs. Pure. */
export function historyOf(
  state: ReviewState,
  change: ReviewChange,
): HistoryDraft[] {
  switch (change.kind) {
    case 'statement': {
      const { itemId, statement: to } = change;
      const from = state.statements[itemId] ?? {};
      const renewed = from.statedAt !== to.statedAt;
      return [
        ...(from.status !== to.status || renewed
          ? [draft('status', itemId, from.status, to.status)]
          : []),
        ...differing('note', itemId, from.note, to.note),
        ...differing('owner', itemId, from.owner, to.owner),
      ];
    }
    case 'plans': {
      const { itemId, plans: to } = change;
      const from = state.plans[itemId] ?? {};
      return [
        ...differing('closure-plan', itemId, from.closure, to.closure),
        ...differing('target-plan', itemId, from.target, to.target),
      ];
    }
    case 'scope':
      return [
        { kind: 'scope', from: asJson(state.scope), to: asJson(change.scope) },
      ];
    case 'evidence-added':
      return [evidenceDraft(change.kind, undefined, change.evidence)];
    case 'evidence-changed': {
      const from = state.evidence.find(({ id }) => id === change.evidence.id);
      return [evidenceDraft(change.kind, from, change.evidence)];
    }
    case 'evidence-removed':
      return [evidenceDraft(change.kind, change.evidence, undefined)];
    case 'decision':
      return [{ kind: 'decision', to: asJson(change.decision) }];
    case 'condition': {
      const { condition, event } = change;
      if (!event) return [];
      const from = state.conditions.find(({ id }) => id === condition.id);
      const { id: itemId } = condition.item;
      return [draft(`condition-${event}`, itemId, from, condition)];
    }
    case 'review': {
      if (!change.event) return [];
      const kind =
        change.event === 'opened' ? 're-review-opened' : 'review-completed';
      return [{ kind, to: asJson(change.review) }];
    }
    default: {
      const { exemption, event } = change;
      const from = state.exemptions.find(({ id }) => id === exemption.id);
      const { id: itemId } = exemption.item;
      return [draft(`exemption-${event}`, itemId, from, exemption)];
    }
  }
}

/** What several changes do, one after the other. Pure. */
export function historyOfAll(
  state: ReviewState,
  changes: readonly ReviewChange[],
): HistoryDraft[] {
  let current = state;
  return changes.flatMap(change => {
    const drafts = historyOf(current, change);
    current = applyChange(current, change);
    return drafts;
  });
}

function evidenceDraft(
  kind: HistoryDraft['kind'],
  from: StoredEvidence | undefined,
  to: StoredEvidence | undefined,
): HistoryDraft {
  return draft(kind, (to ?? from)!.itemId, shown(from), shown(to));
}

/** The idempotency key is the request's, not the evidence's. */
function shown(evidence: StoredEvidence | undefined) {
  if (!evidence) return undefined;
  const { idempotencyKey: _, itemId: __, ...rest } = evidence;
  return rest;
}

function differing(
  kind: HistoryDraft['kind'],
  itemId: string,
  from: unknown,
  to: unknown,
): HistoryDraft[] {
  return JSON.stringify(from) === JSON.stringify(to)
    ? []
    : [draft(kind, itemId, from, to)];
}

function draft(
  kind: HistoryDraft['kind'],
  itemId: string,
  from: unknown,
  to: unknown,
): HistoryDraft {
  return {
    kind,
    itemId,
    ...(from !== undefined && { from: asJson(from) }),
    ...(to !== undefined && { to: asJson(to) }),
  };
}

function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value));
}
