import type {
  ItemReview,
  LaunchScope,
  Review,
  Status,
} from 'backstage-plugin-ai-readiness-common';
import { statusWord } from '../verdict/statusLook';
import type { ReviewChange } from './ReviewChange';
import { scopeWords } from './scopeWords';

/** The item as a review has it. Throws for an id that it does not have. */
export function itemOf(review: Review, itemId: string): ItemReview {
  const item = review.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`The review has no item "${itemId}" any more`);
  return item;
}

/** The review with that item changed. */
export function withItem(
  review: Review,
  itemId: string,
  change: (item: ItemReview) => Partial<ItemReview>,
): Review {
  return {
    ...review,
    items: review.items.map(item =>
      item.id === itemId ? { ...item, ...change(item) } : item,
    ),
  };
}

/** States an item; note and owner stay as they are. */
export function statusChange(item: ItemReview, status: Status): ReviewChange {
  return statementOf(item, status).change;
}

/** A statement, and what brings back the one before it as it was. */
export function statementOf(
  item: ItemReview,
  status: Status,
): { change: ReviewChange; undo: ReviewChange } {
  const { id, stated, statedBy, statedAt } = item;
  let replaced: Status | undefined;
  const about = {
    key: `${id}/status`,
    itemId: id,
    label: `Status of ${item.number}`,
    read: (review: Review) => statusWord(itemOf(review, id).stated),
  };
  const change: ReviewChange = {
    ...about,
    base: statusWord(stated),
    mine: statusWord(status),
    apply: review => withItem(review, id, () => ({ stated: status })),
    send: (api, { service, revision, items }) => {
      replaced = items.find(one => one.id === id)?.stated;
      return api.stateItem(service.entityRef, id, { status }, { revision });
    },
  };
  const undo: ReviewChange = {
    ...about,
    base: statusWord(status),
    mine: statusWord(stated),
    apply: review =>
      withItem(review, id, () => ({ stated, statedBy, statedAt })),
    send: (api, review) => {
      const { service, revision } = review;
      // The server can only bring back what it had: not a choice that was
      // replaced before it got there, nor one beneath somebody else's.
      const known = replaced === stated && itemOf(review, id).stated === status;
      const body = known ? { undo: true as const } : { status: stated };
      return api.stateItem(service.entityRef, id, body, { revision });
    },
  };
  return { change, undo };
}

/** States the same again as of today, and what brings its old date back. */
export function renewalOf(item: ItemReview): {
  change: ReviewChange;
  undo: ReviewChange;
} {
  const { id, stated, statedBy, statedAt, validUntil } = item;
  const words = (review: Review) => {
    const now = itemOf(review, id);
    return `${statusWord(now.stated)}, stated on ${now.statedAt?.slice(0, 10)}`;
  };
  let renewed: string | undefined;
  const about = {
    key: `${id}/status/renewal`,
    itemId: id,
    label: `Statement on ${item.number}`,
    read: words,
  };
  const before = `${statusWord(stated)}, stated on ${statedAt?.slice(0, 10)}`;
  const after = `${statusWord(stated)}, confirmed again`;
  const change: ReviewChange = {
    ...about,
    base: before,
    mine: after,
    apply: review => review,
    send: async (api, { service, revision }) => {
      const body = { status: stated };
      const options = { revision };
      const answered = await api.stateItem(
        service.entityRef,
        id,
        body,
        options,
      );
      renewed = words(answered);
      return answered;
    },
  };
  const undo: ReviewChange = {
    ...about,
    base: after,
    mine: before,
    apply: review =>
      withItem(review, id, () => ({ statedBy, statedAt, validUntil })),
    send: (api, review) => {
      const { service, revision } = review;
      // Beneath somebody else's statement there is nothing to bring back.
      const known = renewed === words(review);
      const body = known ? { undo: true as const } : { status: stated };
      return api.stateItem(service.entityRef, id, body, { revision });
    },
  };
  return { change, undo };
}

export function noteChange(item: ItemReview, written: string): ReviewChange {
  // The server keeps a note as it is, but takes one of blanks alone for none.
  const note = written.trim() ? written : '';
  return {
    key: `${item.id}/note`,
    itemId: item.id,
    label: `Note of ${item.number}`,
    read: review => itemOf(review, item.id).note ?? '',
    base: item.note ?? '',
    mine: note,
    apply: review => withItem(review, item.id, () => ({ note })),
    send: (api, review) =>
      api.stateItem(
        review.service.entityRef,
        item.id,
        { note },
        { revision: review.revision },
      ),
  };
}

/** Names an owner for this item; without one, its area's owner answers again. */
export function ownerChange(item: ItemReview, ref?: string): ReviewChange {
  return {
    key: `${item.id}/owner`,
    itemId: item.id,
    label: `Owner of ${item.number}`,
    read: review => itemOf(review, item.id).namedOwner ?? '',
    base: item.namedOwner ?? '',
    mine: ref ?? '',
    apply: review => withItem(review, item.id, () => ({ namedOwner: ref })),
    send: (api, review) =>
      api.stateItem(
        review.service.entityRef,
        item.id,
        { owner: ref ?? null },
        { revision: review.revision },
      ),
  };
}

export function scopeChange(review: Review, scope: LaunchScope): ReviewChange {
  return {
    key: 'scope',
    label: 'Launch scope',
    read: current => scopeWords(current.scope),
    base: scopeWords(review.scope),
    mine: scopeWords(scope),
    apply: current => ({ ...current, scope }),
    send: (api, current) =>
      api.setScope(current.service.entityRef, scope, {
        revision: current.revision,
      }),
  };
}
