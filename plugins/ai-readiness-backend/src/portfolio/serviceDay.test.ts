import type { Derived } from '../assessment/AssessmentStore';
import type { ReviewState } from '../assessment/ReviewState';
import { isAnotherDay, serviceDay, tellsThePast } from './serviceDay';

const summary = {
  verdict: 'no-go',
  standing: 'lapsed',
  standingSince: '2026-03-07T10:00:00.000Z',
  ownershipGaps: 2,
  computedAt: '2026-03-10T09:30:00.000Z',
};
const derived = (changed: Partial<typeof summary> = {}) =>
  ({ summary: { ...summary, ...changed } } as Derived);
const found: NonNullable<ReviewState['found']> = {
  verdict: 'no-go',
  standing: 'lapsed',
  hasGap: true,
};

describe('isAnotherDay', () => {
  it.each<[string, ReviewState['found'], boolean]>([
    ['the same', found, false],
    ['nothing found before', undefined, true],
    ['another standing', { ...found, standing: 'go' }, true],
    ['another verdict', { ...found, verdict: 'incomplete' }, true],
    ['no gap before', { ...found, hasGap: false }, true],
  ])('%s', (_, before, expected) => {
    expect(isAnotherDay({ found: before }, derived())).toBe(expected);
  });
});

describe('serviceDay', () => {
  it.each<[string, ReviewState['found'], Partial<typeof summary>, string]>([
    ['a first look', undefined, {}, '2026-03-10'],
    ['the same standing', found, {}, '2026-03-10'],
    [
      'another one, since its cause',
      { ...found, standing: 'go' },
      {},
      '2026-03-07',
    ],
    [
      'another one, of which no cause is known',
      { ...found, standing: 'go' },
      { standingSince: undefined },
      '2026-03-10',
    ],
  ])('%s', (_, before, changed, day) => {
    expect(serviceDay('id', { found: before }, derived(changed))).toEqual({
      service_id: 'id',
      day,
      standing: 'lapsed',
      verdict: 'no-go',
      has_gap: true,
    });
  });
});

describe('tellsThePast', () => {
  it.each<[string, ReviewState['found'], boolean]>([
    ['never judged', undefined, false],
    [
      'judged on a day before',
      { ...found, judgedAt: '2026-03-09T23:59:59.999Z' },
      false,
    ],
    [
      'judged later on the same day',
      { ...found, judgedAt: '2026-03-10T23:00:00.000Z' },
      false,
    ],
    [
      'judged on a later day',
      { ...found, judgedAt: '2026-03-11T00:00:00.000Z' },
      true,
    ],
  ])('%s', (_, before, expected) => {
    expect(tellsThePast({ found: before }, derived())).toBe(expected);
  });
});
