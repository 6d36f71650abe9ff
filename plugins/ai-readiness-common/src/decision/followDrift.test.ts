import { instantInDays } from '../verdict/__testUtils__/aReview';
import { AS_OF } from './__testUtils__/aDecision';
import { followDrift } from './followDrift';
import type { FoundDrift } from './situation';
import type { KeptDrift } from './types';

const aDrift = (fields: Partial<FoundDrift> = {}): FoundDrift => ({
  code: 'owner-gone',
  subject: 'area:data',
  area: 'data',
  items: [{ id: 'a', number: '1.1' }],
  since: instantInDays(-1),
  values: {},
  ...fields,
});
const kept: KeptDrift = {
  ...aDrift({ since: instantInDays(-5) }),
  id: 'x',
  decisionId: 'd1',
};
const follow = (
  before: readonly KeptDrift[],
  found: readonly FoundDrift[],
  decisionId = 'd1',
) => {
  let ids = 0;
  const newId = () => `new-${++ids}`;
  return followDrift(before, found, { decisionId, asOf: AS_OF, newId });
};

describe('followDrift', () => {
  it('begins what was not there', () => {
    const began = { ...aDrift(), id: 'new-1', decisionId: 'd1' };
    expect(follow([], [aDrift()])).toEqual({
      drift: [began],
      began: [began],
      ended: [],
    });
  });

  it('goes on with its id and its time, and what it is by now', () => {
    const items = [...kept.items, { id: 'b', number: '1.2' }];
    expect(follow([kept], [aDrift({ items })])).toEqual({
      drift: [{ ...kept, items }],
      began: [],
      ended: [],
    });
  });

  it('ends what is not there any more', () => {
    const ended = { ...kept, until: AS_OF };
    expect(follow([kept], [])).toEqual({
      drift: [ended],
      began: [],
      ended: [ended],
    });
  });

  it('tells drifts of one cause apart by their subject', () => {
    const { began, ended } = follow([kept], [aDrift({ subject: 'area:risk' })]);
    expect(began.map(({ subject }) => subject)).toEqual(['area:risk']);
    expect(ended.map(({ subject }) => subject)).toEqual(['area:data']);
  });

  it('begins anew what had ended', () => {
    const over = { ...kept, until: instantInDays(-2) };
    const { drift, began } = follow([over], [aDrift()]);
    expect(drift).toEqual([over, ...began]);
    expect(began[0].since).toBe(instantInDays(-1));
  });

  it('ends the drift of another decision, and begins it for this one', () => {
    const { drift, ended } = follow([kept], [aDrift()], 'd2');
    expect(ended.map(({ id }) => id)).toEqual(['x']);
    expect(drift.map(({ decisionId, until }) => [decisionId, until])).toEqual([
      ['d1', AS_OF],
      ['d2', undefined],
    ]);
  });
});
