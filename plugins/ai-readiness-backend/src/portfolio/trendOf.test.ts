import { anIndex } from './__testUtils__/anIndex';
import { aService, TODAY } from './__testUtils__/aService';
import type { ServiceDay } from './PortfolioStore';
import { ServiceDays } from './ServiceDays';
import { trendOf } from './trendOf';

const { index, take } = anIndex([
  aService('a', { standing: 'go', tier: 'high' }),
  aService('b', { standing: 'lapsed', ownershipGaps: 1, tier: 'low' }),
]);

const day = (
  name: string,
  on: string,
  standing: ServiceDay['standing'],
  hasGap = false,
): ServiceDay => ({ serviceId: `id-${name}`, day: on, standing, hasGap });

const PAST = [
  [
    day('a', '2025-12-01', 'undecided', true),
    day('gone', '2026-03-01', 'go'),
    day('b', '2026-03-06', 'go'),
  ],
  [
    day('a', '2026-03-07', 'conditional-go'),
    day('b', '2026-03-09', 'lapsed', true),
    day('b', TODAY, 'no-go'),
  ],
];

async function trend(filter: Parameters<typeof take>[0]) {
  const store = {
    async *days() {
      yield* PAST;
    },
  };
  const past = await ServiceDays.read(store, index, {
    from: '2025-01-01',
    until: TODAY,
  });
  const { services, days } = await trendOf(take(filter), past, {
    today: TODAY,
    days: 7,
  });
  return {
    services,
    days: days.map(({ day: on, standing, withGaps }) => [
      on.slice(5),
      Object.entries(standing)
        .filter(([, count]) => count)
        .map(([name, count]) => `${count} ${name}`)
        .join(', '),
      withGaps,
    ]),
  };
}

it('carries each state on until the next one, and ends with today', async () => {
  expect(await trend({})).toEqual({
    services: 2,
    days: [
      ['03-04', '1 undecided', 1],
      ['03-05', '1 undecided', 1],
      ['03-06', '1 undecided, 1 go', 1],
      ['03-07', '1 conditional-go, 1 go', 0],
      ['03-08', '1 conditional-go, 1 go', 0],
      ['03-09', '1 lapsed, 1 conditional-go', 1],
      ['03-10', '1 lapsed, 1 go', 1],
    ],
  });
});

it('is of those that are selected now', async () => {
  const { services, days } = await trend({ tier: ['low'] });
  expect(services).toBe(1);
  expect(days.slice(0, 3).map(([, standing]) => standing)).toEqual([
    '',
    '',
    '1 go',
  ]);
});
