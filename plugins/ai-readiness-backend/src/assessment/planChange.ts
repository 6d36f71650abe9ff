import { randomUUID } from 'node:crypto';
import { InputError, NotFoundError } from '@backstage/errors';
import type { ApplicableItem } from 'backstage-plugin-ai-readiness-common';
import type { WriteRequest } from './requests';
import type {
  ReviewChange,
  ReviewState,
  StoredEvidence,
  StoredPlans,
  StoredStatement,
} from './ReviewState';

/** Who makes a change, and when. */
export interface Authorship {
  actor: string;
  /** ISO instant. */
  at: string;
}

/**
 * Turns a request into a change of the state.
 *
 * @throws NotFoundError for items and evidence that are not there, InputError
 * for what can't be stated
 */
export function planChange(
  request: WriteRequest,
  state: ReviewState,
  items: readonly ApplicableItem[],
  by: Authorship,
): ReviewChange {
  if (request.kind === 'set-scope') {
    return { kind: 'scope', scope: request.body };
  }
  const item = findItem(request.itemId, items, state.entityRef);
  const itemId = item.id;
  switch (request.kind) {
    case 'state-item': {
      const statement = restate(state.statements[itemId] ?? {}, request, by);
      return { kind: 'statement', itemId, statement };
    }
    case 'save-plans': {
      const plans = replan(state.plans[itemId] ?? {}, request.body);
      return { kind: 'plans', itemId, plans };
    }
    case 'add-evidence': {
      const { body, idempotencyKey } = request;
      const evidence: StoredEvidence = {
        ...body,
        id: randomUUID(),
        itemId,
        addedBy: by.actor,
        addedAt: by.at,
        ...(idempotencyKey && { idempotencyKey }),
      };
      return { kind: 'evidence-added', evidence };
    }
    case 'update-evidence': {
      const { id, addedBy, addedAt, idempotencyKey } = findEvidence(
        request,
        state,
      );
      const kept = { id, itemId, addedBy, addedAt, idempotencyKey };
      const evidence = { ...request.body, ...kept };
      return { kind: 'evidence-changed', evidence };
    }
    default: {
      const evidence = findEvidence(request, state);
      return { kind: 'evidence-removed', evidence };
    }
  }
}

/**
 * What is left out of a request stays. A status states the item anew, also with
 * the same word, which renews it; a note or an owner alone says nothing of when
 * the item was judged.
 */
function restate(
  before: StoredStatement,
  { body }: Extract<WriteRequest, { kind: 'state-item' }>,
  by: Authorship,
): StoredStatement {
  const { note: oldNote, owner: oldOwner, ...said } = before;
  const note = body.note === undefined ? oldNote : body.note.trim();
  const owner = body.owner === undefined ? oldOwner : body.owner;
  const rest = { ...(note && { note }), ...(owner && { owner }) };
  if (body.status === undefined) return { ...said, ...rest };
  if (body.status === 'not-assessed') return rest;
  return { status: body.status, statedBy: by.actor, statedAt: by.at, ...rest };
}

function replan(
  before: StoredPlans,
  body: Extract<WriteRequest, { kind: 'save-plans' }>['body'],
): StoredPlans {
  const closure = body.closure === undefined ? before.closure : body.closure;
  const target = body.target === undefined ? before.target : body.target;
  return { ...(closure && { closure }), ...(target && { target }) };
}

function findItem(
  itemId: string,
  items: readonly ApplicableItem[],
  entityRef: string,
): ApplicableItem {
  const item = items.find(({ id }) => id === itemId);
  if (!item) {
    const known = items.map(({ id }) => id).join(', ');
    throw new NotFoundError(
      `"${itemId}" is not an item that applies to ${entityRef}; items are: ${known}`,
    );
  }
  if (item.computed) {
    throw new InputError(
      `${item.number} ${item.title} is read from the catalog; nobody can state it. Name the owners in the catalog instead`,
    );
  }
  return item;
}

function findEvidence(
  { itemId, evidenceId }: { itemId: string; evidenceId: string },
  state: ReviewState,
): StoredEvidence {
  const found = state.evidence.find(
    piece => piece.id === evidenceId && piece.itemId === itemId,
  );
  if (!found) {
    throw new NotFoundError(`"${itemId}" has no evidence "${evidenceId}"`);
  }
  return found;
}
