import fc from 'fast-check';
import { PORTFOLIO_SORTS } from 'backstage-plugin-ai-readiness-common';
import { anIndex } from '../__testUtils__/anIndex';
import { services } from '../__testUtils__/arbitraryServices';
import { aService } from '../__testUtils__/aService';
import { sortNamed } from './sorts';

const SORTS = [...PORTFOLIO_SORTS, 'gate:cost'];

describe.each(SORTS)('sorted by %s', sort => {
  it('has everything once, by key, then title, then ref, and what has none last', () => {
    fc.assert(
      fc.property(
        services,
        fc.constantFrom('asc', 'desc', undefined),
        (all, order) => {
          const { index, orders } = anIndex(all);
          const rows = [...orders.rowsBy(sort, order)];
          expect([...rows].sort((a, b) => a - b)).toEqual(
            all.map((_, row) => row),
          );
          const { keyIn, first } = sortNamed(sort);
          const keyOf = keyIn(index);
          const sign = (order ?? first) === 'asc' ? 1 : -1;
          const place = (row: number) => {
            const key = keyOf(row);
            return Number.isNaN(key) ? Infinity : sign * key;
          };
          const keys = rows.map(row => index.titles.keyOf(row) ?? '');
          const isAfter = (before: number) => {
            const [one, two] = [place(rows[before]), place(rows[before + 1])];
            return (
              one < two || (one === two && keys[before] < keys[before + 1])
            );
          };
          expect(rows.slice(1).map((_, before) => isAfter(before))).toEqual(
            rows.slice(1).map(() => true),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

it.each<[sort: string, expected: string[]]>([
  ['attention', ['worst', 'middle', 'best', 'begun']],
  ['title', ['begun', 'best', 'middle', 'worst']],
  ['owner', ['middle', 'best', 'begun', 'worst']],
  ['tier', ['worst', 'middle', 'best', 'begun']],
  ['verdict', ['worst', 'middle', 'best', 'begun']],
  ['standing', ['worst', 'begun', 'middle', 'best']],
  ['gates-passed', ['worst', 'middle', 'best', 'begun']],
  ['scope', ['middle', 'worst', 'begun', 'best']],
  ['open-critical', ['worst', 'begun', 'best', 'middle']],
  ['gaps', ['worst', 'begun', 'best', 'middle']],
  ['oldest-gap', ['worst', 'begun', 'best', 'middle']],
  ['due', ['middle', 'worst', 'begun', 'best']],
  ['gate:cost', ['worst', 'middle', 'best', 'begun']],
])('%s has what tells most first', (sort, expected) => {
  const cost = (state: 'open' | 'passed' | 'not-assessed') => ({
    gates: [{ id: 'cost', state, met: 0, total: 1, openCritical: 0 }],
  });
  const { take, listed } = anIndex([
    aService('best', {
      tier: 'low',
      verdict: 'go',
      standing: 'go',
      gatesPassed: 2,
      owners: ['group:default/b'],
      scorecard: cost('passed'),
    }),
    { ...aService('begun'), scorecard: undefined },
    aService('worst', {
      tier: 'high',
      verdict: 'no-go',
      standing: 'no-go',
      openCritical: 3,
      ownershipGaps: 1,
      scorecard: {
        ...cost('open'),
        oldestGapSince: '2026-01-01T00:00:00.000Z',
        dues: { review: '2026-03-20' },
        scope: { kind: 'initial' },
      },
    }),
    aService('middle', {
      tier: 'medium',
      verdict: 'incomplete',
      standing: 'conditional-go',
      gatesPassed: 1,
      owners: ['group:default/a'],
      scorecard: {
        ...cost('not-assessed'),
        dues: { condition: '2026-03-15' },
        scope: { kind: 'initial', until: '2026-05-01' },
      },
    }),
  ]);
  expect(listed(take({}), sort)).toEqual(expected);
});
