import { inDays, TODAY } from '../verdict/__testUtils__/aReview';
import { dueOf, duesWithin } from './dueOf';
import type { DueKind } from './types';

const dues = (days: Partial<Record<DueKind, number>>) =>
  Object.fromEntries(
    Object.entries(days).map(([kind, day]) => [kind, inDays(day)]),
  );

type Row = [
  Partial<Record<DueKind, number>>,
  [DueKind, number] | undefined,
  (DueKind | 'overdue')[],
];

const rows: Record<string, Row> = {
  nothing: [{}, undefined, []],
  'due today': [{ review: 0 }, ['review', 0], ['review']],
  'due on the thirtieth day': [{ review: 30 }, ['review', 30], ['review']],
  'due after that': [{ review: 31 }, ['review', 31], []],
  overdue: [{ condition: -1 }, ['condition', -1], ['condition', 'overdue']],
  'the first of several': [
    { condition: 40, review: 9, exemption: 20 },
    ['review', 9],
    ['review', 'exemption'],
  ],
  'of one day, what binds more': [
    { exemption: 3, review: 3, condition: 3 },
    ['condition', 3],
    ['condition', 'review', 'exemption'],
  ],
  'an exemption that is over': [{ exemption: -1 }, undefined, []],
};

describe('dueOf, duesWithin', () => {
  it.each(Object.entries(rows))('%s', (_, [days, first, within]) => {
    expect(dueOf(dues(days), TODAY)).toEqual(
      first && { kind: first[0], on: inDays(first[1]) },
    );
    expect(duesWithin(dues(days), TODAY)).toEqual(within);
  });
});
