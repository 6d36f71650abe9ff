import fc from 'fast-check';
import {
  FACETS,
  type FacetName,
  type PortfolioFilter,
} from 'backstage-plugin-ai-readiness-common';
import { anIndex } from '../__testUtils__/anIndex';
import {
  DIRECTORY,
  OWNERS,
  services,
} from '../__testUtils__/arbitraryServices';

const VALUES: { [name in FacetName]: readonly string[] } = {
  verdict: ['go', 'no-go', 'incomplete'],
  standing: ['go', 'undecided', 'lapsed'],
  owner: [...OWNERS, 'none', 'mine'],
  area: ['business', 'legal'],
  system: ['system:default/a', 'none'],
  domain: ['domain:default/a', 'none'],
  lifecycle: ['production', 'none'],
  tier: ['high', 'none'],
  type: ['ai-agent', 'none'],
  gate: ['cost:open', 'reliability:passed'],
  item: ['alerting'],
  gap: ['missing', 'absent'],
  pattern: ['owners-later'],
  due: ['review', 'overdue'],
  flag: ['drifted', 'break-glass'],
};

const filter = fc
  .record(
    Object.fromEntries(
      FACETS.map(name => [name, fc.subarray([...VALUES[name]])]),
    ),
    { requiredKeys: [] },
  )
  // More would leave nothing to count.
  .map(all => Object.fromEntries(Object.entries(all).slice(0, 3)));

const MINE = { mine: [OWNERS[1]] };

it('a count is what the list has once its value is the only one of its filter', () => {
  fc.assert(
    fc.property(services, filter, (all, given) => {
      const { take } = anIndex(all, DIRECTORY);
      const asked = given as PortfolioFilter;
      const { facets } = take(asked, MINE);
      for (const name of FACETS) {
        for (const { value, count } of facets[name].values) {
          const alone = { ...asked, [name]: [value] };
          expect([name, value, take(alone, MINE).services]).toEqual([
            name,
            value,
            count,
          ]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('the figures are those of the services that match', () => {
  fc.assert(
    fc.property(services, filter, (all, given) => {
      const { take, listed } = anIndex(all, DIRECTORY);
      const look = take(given as PortfolioFilter, MINE);
      const { totals } = look;
      expect(listed(look)).toHaveLength(totals.services);
      const sum = (counts: Record<string, number>) =>
        Object.values(counts).reduce((all_, one) => all_ + one, 0);
      expect(sum(totals.standing)).toBe(totals.services);
      expect(sum(totals.verdict)).toBeLessThanOrEqual(totals.services);
    }),
    { numRuns: 60 },
  );
});
