import type { AreaOwnership } from '../ownership/types';
import { AS_OF, inDays, instantInDays } from '../verdict/__testUtils__/aReview';
import { antiPatterns } from './antiPatterns';
import { nextAntiPatternChange } from './nextAntiPatternChange';

const gap = (
  daysAgo: number | undefined,
  area: AreaOwnership['area'] = 'data',
  liveness: AreaOwnership['liveness'] = 'missing',
): AreaOwnership => ({
  area,
  liveness,
  owners: [],
  ...(daysAgo !== undefined && { since: instantInDays(-daysAgo) }),
});

type Row = [AreaOwnership[], string | undefined, number | undefined];

const rows: Record<string, Row> = {
  'no gap': [[gap(3, 'data', 'live')], undefined, undefined],
  'who can not be judged': [[gap(3, 'data', 'unknown')], undefined, undefined],
  'a gap of unknown age': [[gap(undefined)], undefined, undefined],
  'a new gap': [[gap(0)], undefined, 15],
  'a gap on its last day': [[gap(14)], 'experimental', 1],
  'a gap that shows already': [[gap(15)], undefined, undefined],
  'the older one of two': [[gap(3), gap(10, 'legal')], undefined, 5],
  'a new gap beside one that shows': [
    [gap(3), gap(20, 'legal')],
    undefined,
    undefined,
  ],
  'any gap on a live service': [[gap(3)], 'production', undefined],
};

describe('nextAntiPatternChange', () => {
  it.each(Object.entries(rows))('%s', (_, [areas, lifecycle, days]) => {
    const facts = { areas, asOf: AS_OF, ...(lifecycle && { lifecycle }) };
    expect(nextAntiPatternChange(facts)).toBe(
      days === undefined ? undefined : `${inDays(days)}T00:00:00.000Z`,
    );
  });

  it('is the first moment at which it shows', () => {
    const areas = [gap(3)];
    const shows = (asOf: string) =>
      antiPatterns({
        items: [],
        evidenceKinds: {},
        areas,
        standing: 'undecided',
        asOf,
      }).length > 0;
    const at = nextAntiPatternChange({ areas, asOf: AS_OF })!;
    expect(shows(at)).toBe(true);
    expect(shows(new Date(Date.parse(at) - 1).toISOString())).toBe(false);
  });
});
