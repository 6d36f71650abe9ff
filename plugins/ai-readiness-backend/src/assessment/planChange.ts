import { randomUUID } from 'node:crypto';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  addDays,
  type ApplicableItem,
} from 'backstage-plugin-ai-readiness-common';
import { findItem, requireStatable } from './findItem';
import type { AssessmentWrite } from './requests';
import type {
  ReviewChange,
  ReviewState,
  Stated,
  StoredEvidence,
  StoredPlans,
  StoredStatement,
} from './ReviewState';

/** Who makes a change, and when. */
export interface Authorship {
  actor: string;
  /** ISO instant; in the past for answers that were given elsewhere. */
  at: string;
  /** ISO instant. */
  now: string;
}

/**
 * Turns a request into a change of the state.
 *
 * @throws NotFoundError for items and evidence that are not there, InputError
 * for what can't be stated
 */
export function planChange(
  request: AssessmentWrite,
  state: ReviewState,
  items: readonly ApplicableItem[],
  by: Authorship,
): ReviewChange {
  if (request.kind === 'set-scope') {
    return { kind: 'scope', scope: request.body };
  }
  const item = findItem(request.itemId, items, state.entityRef);
  requireStatable(item);
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
      assertRoom(itemId, state);
      assertCollected(body.collectedOn, by);
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
      assertCollected(request.body.collectedOn, by);
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
  { body, itemId }: Extract<AssessmentWrite, { kind: 'state-item' }>,
  by: Authorship,
): StoredStatement {
  const { note: oldNote, owner: oldOwner, previous, ...said } = before;
  const note = body.note === undefined ? oldNote : body.note;
  const owner = body.owner === undefined ? oldOwner : body.owner;
  const rest = { ...(note?.trim() && { note }), ...(owner && { owner }) };
  if (body.undo) return { ...restored(previous, itemId, by), ...rest };
  if (body.status === undefined) {
    return { ...said, ...rest, ...(previous && { previous }) };
  }
  const replaced = { ...rest, previous: { by: by.actor, ...said } };
  if (body.status === 'not-assessed') return replaced;
  const { actor, at } = by;
  return { status: body.status, statedBy: actor, statedAt: at, ...replaced };
}

/** A slip is taken back as if it had not been, by whom it happened to. */
function restored(
  previous: StoredStatement['previous'],
  itemId: string,
  { actor }: Authorship,
): Stated {
  if (previous?.by !== actor) {
    throw new InputError(`undo: the last status of ${itemId} is not yours`);
  }
  const { by: _, ...stated } = previous;
  return stated;
}

function replan(
  before: StoredPlans,
  body: Extract<AssessmentWrite, { kind: 'save-plans' }>['body'],
): StoredPlans {
  const closure = body.closure === undefined ? before.closure : body.closure;
  const target = body.target === undefined ? before.target : body.target;
  return { ...(closure && { closure }), ...(target && { target }) };
}

/** Keeps a review small enough to be read at once. */
const MAX_EVIDENCE = 50;

function assertRoom(itemId: string, { evidence }: ReviewState): void {
  if (evidence.filter(piece => piece.itemId === itemId).length < MAX_EVIDENCE) {
    return;
  }
  throw new InputError(
    `${itemId} has ${MAX_EVIDENCE} pieces of evidence, which is the most; remove some first`,
  );
}

/** Where the sun rises first it is tomorrow already, in UTC. */
const DAYS_AHEAD_OF_UTC = 1;

function assertCollected(collectedOn: string, { now }: Authorship): void {
  if (collectedOn <= addDays(now, DAYS_AHEAD_OF_UTC)) return;
  throw new InputError(
    `collectedOn: ${collectedOn} has not come yet; give the day on which the evidence was collected`,
  );
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
