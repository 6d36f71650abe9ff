import { duty, lines, live, review, subject } from './__testUtils__/anInbox';
import type { InboxSubject } from './types';

describe('reviews', () => {
  const business = duty({ area: 'business' });
  const again = (itemIds: string[], on?: InboxSubject) =>
    review(
      {
        kind: 're-review',
        trigger: 'model',
        items: itemIds.map(id => ({ id, number: '?' })),
      },
      on,
    );

  it('wait for who answers for the business, within 30 days', () => {
    const duties = [business];
    expect(lines({ duties, reviews: [review({})] })).toEqual([
      'review | 2026-03-20 | Hold the 30-day review | decision',
    ]);
    const far = review({ dueOn: '2026-04-10' });
    expect(lines({ duties, reviews: [far] })).toEqual([]);
    const others = [duty({}), duty({ area: 'business', on: live })];
    const mine = subject({ owned: true });
    expect(lines({ duties: others, reviews: [review({}, mine)] })).toEqual([]);
  });

  it('that were opened again wait for who has a part in them', () => {
    const line =
      're-review | 2026-03-20 | Re-review (model changed): assess 2 items (3.4, 4.3) again | decision';
    const reviews = [again(['alerting', 'fallback'])];
    const named = duty({ kind: 'item', itemId: 'fallback', status: 'met' });
    for (const part of [business, duty({ area: 'platform' }), named]) {
      expect(lines({ duties: [part], reviews })).toContain(line);
    }
    expect(lines({ duties: [duty({})], reviews })).toEqual([]);
    const owned = subject({ owned: true });
    expect(lines({ reviews: [again(['fallback'], owned)] })).toEqual([
      're-review | 2026-03-20 | Re-review (model changed): assess 3.4 Fallback again | decision',
    ]);
  });
});
