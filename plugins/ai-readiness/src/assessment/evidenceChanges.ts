import type {
  Evidence,
  EvidenceRequest,
  ItemReview,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { newKey } from '../api/newKey';
import { itemOf, withItem } from './itemChanges';
import type { ReviewChange } from './ReviewChange';
import type { SaveEntry } from './ReviewWriter';

/** Adding meets no conflict: two people's evidence stands side by side. */
export function addEvidence(
  item: ItemReview,
  body: EvidenceRequest,
  provisional: Pick<Evidence, 'addedBy' | 'addedAt'>,
): ReviewChange {
  const idempotencyKey = newKey();
  const evidence: Evidence = {
    ...body,
    ...provisional,
    id: idempotencyKey,
    valid: true,
  };
  return {
    key: keyOf(item, evidence),
    itemId: item.id,
    label: `Evidence "${body.title}" of ${item.number}`,
    read: () => '',
    base: '',
    mine: evidenceWords(body),
    apply: review =>
      withItem(review, item.id, ({ evidence: all }) => ({
        evidence: [...all, evidence],
      })),
    send: (api, review) =>
      api.addEvidence(review.service.entityRef, item.id, body, {
        revision: review.revision,
        idempotencyKey,
      }),
  };
}

/** Whether this entry is not saved yet, so that nothing knows it by its id. */
export function isBeingAdded(
  item: ItemReview,
  evidence: Evidence,
  entries: readonly SaveEntry[],
): boolean {
  return entries.some(
    ({ change, phase }) =>
      change.key === keyOf(item, evidence) &&
      change.base === '' &&
      phase !== 'saved',
  );
}

/** Edits evidence; when somebody has removed it meanwhile, it is added anew. */
export function updateEvidence(
  item: ItemReview,
  before: Evidence,
  body: EvidenceRequest,
): ReviewChange {
  const idempotencyKey = newKey();
  return {
    ...sameEvidence(item, before),
    mine: evidenceWords(body),
    apply: review =>
      withItem(review, item.id, ({ evidence }) => ({
        evidence: evidence.map(entry =>
          entry.id === before.id ? { ...entry, ...body } : entry,
        ),
      })),
    send: (api, review) => {
      const { entityRef } = review.service;
      const { revision } = review;
      return find(review, item.id, before.id)
        ? api.updateEvidence(entityRef, item.id, before.id, body, { revision })
        : api.addEvidence(entityRef, item.id, body, {
            revision,
            idempotencyKey,
          });
    },
  };
}

export function removeEvidence(
  item: ItemReview,
  before: Evidence,
): ReviewChange {
  return {
    ...sameEvidence(item, before),
    mine: '',
    apply: review =>
      withItem(review, item.id, ({ evidence }) => ({
        evidence: evidence.filter(({ id }) => id !== before.id),
      })),
    send: (api, review) =>
      api.removeEvidence(review.service.entityRef, item.id, before.id, {
        revision: review.revision,
      }),
  };
}

function sameEvidence(item: ItemReview, before: Evidence) {
  return {
    key: keyOf(item, before),
    itemId: item.id,
    label: `Evidence "${before.title}" of ${item.number}`,
    read: (review: Review) => {
      const found = find(review, item.id, before.id);
      return found ? evidenceWords(found) : '';
    },
    base: evidenceWords(before),
  };
}

function keyOf(item: ItemReview, { id }: Evidence): string {
  return `${item.id}/evidence/${id}`;
}

function find(review: Review, itemId: string, id: string) {
  return itemOf(review, itemId).evidence.find(entry => entry.id === id);
}

function evidenceWords(evidence: EvidenceRequest): string {
  const { kind, title, url, note, collectedOn, validUntil } = evidence;
  const dates = `collected ${collectedOn}${
    validUntil ? `, valid until ${validUntil}` : ''
  }`;
  return [`${title} (${kind})`, url, note, dates].filter(Boolean).join('\n');
}
