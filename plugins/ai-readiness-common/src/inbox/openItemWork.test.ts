import { duty, entriesOf, lines } from './__testUtils__/anInbox';
import type { InboxDuty } from './types';

describe('open items', () => {
  const workload = (
    open: number,
    openCritical: number,
    notAssessed: number,
  ) => ({
    workload: { items: 8, open, openCritical, notAssessed },
  });

  it.each([
    [
      workload(3, 1, 2),
      'open-items | Data: 3 of 8 items are open, 1 of them critical; 2 are not assessed | review data',
    ],
    [
      workload(1, 0, 0),
      'open-items | Data: 1 of 8 items is open | review data open',
    ],
    [
      workload(0, 0, 8),
      'open-items | Data: 8 of 8 items are not assessed | review data not-assessed',
    ],
  ])('are one entry for an area: %j', (rest, line) => {
    expect(lines({ duties: [duty(rest)] })).toEqual([line]);
  });

  it('are none where nothing is left, or nothing is known', () => {
    const duties = [duty(workload(0, 0, 0)), duty({ area: 'risk' })];
    expect(lines({ duties })).toEqual([]);
  });

  it('that name them alone are one entry, unless the area is theirs', () => {
    const named = (itemId: string, status: InboxDuty['status']) =>
      duty({ kind: 'item', area: 'platform', itemId, status });
    const duties = [
      named('alerting', 'not-met'),
      named('fallback', 'not-assessed'),
      duty({
        kind: 'item',
        area: 'data',
        itemId: 'data-owners',
        status: 'met',
      }),
    ];
    expect(lines({ duties })).toEqual([
      'open-items | Bring 2 items (3.4, 4.3) to met | review platform mine',
    ]);
    expect(lines({ duties: duties.slice(0, 1) })).toEqual([
      'open-items | Bring 4.3 Alerting to met | review alerting',
    ]);
    const area = duty({ area: 'platform', ...workload(1, 0, 1) });
    expect(lines({ duties: [...duties, area] })).toHaveLength(1);
  });

  it('have the critical ones first', () => {
    const duties = [
      duty(workload(5, 0, 0)),
      duty({ area: 'risk', ...workload(1, 1, 0) }),
    ];
    expect(entriesOf({ duties }).map(({ area }) => area)).toEqual([
      'risk',
      'data',
    ]);
  });
});
