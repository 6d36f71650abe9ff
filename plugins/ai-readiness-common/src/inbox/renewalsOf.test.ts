import { renewalsOf } from './renewalsOf';

const item = (id: string, validUntil?: string) =>
  ({ id, effective: 'met', ...(validUntil && { validUntil }) } as const);

describe('what has to be stated again', () => {
  it('is told by day, soonest first', () => {
    const renewals = renewalsOf([
      item('a', '2026-05-02'),
      item('b', '2026-05-01'),
      item('c', '2026-05-02'),
    ]);
    expect(Object.entries(renewals)).toEqual([
      ['2026-05-01', ['b']],
      ['2026-05-02', ['a', 'c']],
    ]);
  });

  it('is nothing that stays true for ever, and nothing that is exempt', () => {
    expect(
      renewalsOf([
        item('a'),
        { id: 'b', effective: 'exempt', validUntil: '2026-05-01' },
      ]),
    ).toEqual({});
  });
});
