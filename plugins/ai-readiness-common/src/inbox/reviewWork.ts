import { reviewTitle } from '../decision/explain';
import { DUE_WITHIN_DAYS } from '../portfolio/dueOf';
import { byNumber, entry, isNear, named, refOf } from './entry';
import type { InboxContext, InboxWork, InboxFacts, InboxReview } from './types';

/**
 * Reviews after launch of services whose business they answer for, and
 * re-reviews of what is theirs: the service, its business, or an item affected.
 */
export function reviewWork(
  facts: InboxFacts,
  context: InboxContext,
): InboxWork[] {
  const theirs = new Set(
    facts.duties.flatMap(({ on, kind, area, itemId }) => {
      if (kind === 'area') return [`${refOf(on)} ${area}`];
      return kind === 'item' ? [`${refOf(on)} ${itemId}`] : [];
    }),
  );
  const isTheirs = ({ on, review }: InboxReview) => {
    const has = (of: string | undefined) => theirs.has(`${refOf(on)} ${of}`);
    if (has('business')) return true;
    if (review.kind === 'scheduled') return false;
    return (
      on.owned ||
      review.items.some(({ id }) => has(id) || has(context.items.get(id)?.area))
    );
  };
  const isDue = ({ review }: InboxReview) =>
    review.kind === 're-review' ||
    isNear(review.dueOn, context.today, DUE_WITHIN_DAYS);
  return facts.reviews
    .filter(each => isTheirs(each) && isDue(each))
    .map(each => reviewEntry(each, context));
}

function reviewEntry(
  { on, review, launchOn }: InboxReview,
  context: InboxContext,
): InboxWork {
  const { kind, dueOn, trigger, openedAt } = review;
  const at = { view: 'decision' } as const;
  if (kind === 'scheduled') {
    const title = reviewTitle(review, launchOn);
    const matter = { kind: 'review', title } as const;
    return entry(on, matter, { area: 'business', dueOn, at }, context);
  }
  const ids = byNumber(
    review.items.map(({ id }) => id),
    context,
  );
  const items = ids.map(id => named(id, context));
  return entry(
    on,
    { kind: 're-review', trigger, items },
    {
      ...(ids.length === 1 && { itemId: ids[0] }),
      ...(ids.length && { count: ids.length }),
      dueOn,
      since: openedAt,
      at,
    },
    context,
  );
}
