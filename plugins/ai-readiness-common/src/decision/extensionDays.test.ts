import { extensionDays } from './extensionDays';

const POLICY = { maxConditionDays: 90 };

describe('extensionDays', () => {
  it.each([
    ['2026-03-20', { first: '2026-03-21', last: '2026-06-08' }],
    ['2026-03-10', { first: '2026-03-11', last: '2026-06-08' }],
    // One that has passed can still be moved to today.
    ['2026-03-09', { first: '2026-03-10', last: '2026-06-08' }],
    // As far ahead as it may be.
    ['2026-06-08', { first: '2026-06-09', last: '2026-06-08' }],
  ])('moves %s later, and not beyond the policy', (deadline, days) => {
    const condition = { deadline, kind: 'closure' } as const;
    const asOf = '2026-03-10T23:59:59.999Z';
    expect(extensionDays(condition, asOf, POLICY)).toEqual(days);
  });

  it('sets a target no last day', () => {
    const condition = { deadline: '2028-02-28', kind: 'target' } as const;
    expect(extensionDays(condition, '2026-03-10', POLICY)).toEqual({
      first: '2028-02-29',
    });
  });
});
