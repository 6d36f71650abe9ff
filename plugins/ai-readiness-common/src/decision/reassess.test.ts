import { aReReview } from './__testUtils__/aDecision';
import { reassessed } from './reassess';

describe('reassessed', () => {
  const openedAt = '2026-03-09T10:00:00.000Z';
  const items = [{ id: 'a', number: '1.1' }];
  const review = aReReview({ items, openedAt });

  it.each([
    ['never stated', undefined, ['a']],
    ['stated before it was opened', '2026-03-09T09:59:59.999Z', ['a']],
    ['stated as it was opened', openedAt, ['a']],
    ['stated after it was opened', '2026-03-09T10:00:00.001Z', []],
  ])('what is left of an item %s', (_, statedAt, left) => {
    const found = reassessed(review, () => statedAt);
    expect(found.map(({ id }) => id)).toEqual(left);
  });

  it('leaves those that lack it, in their order', () => {
    const three = ['a', 'b', 'c'].map(id => ({ id, number: id }));
    const found = reassessed({ items: three, openedAt }, id =>
      id === 'b' ? '2026-03-10T00:00:00.000Z' : undefined,
    );
    expect(found).toEqual([three[0], three[2]]);
  });
});
