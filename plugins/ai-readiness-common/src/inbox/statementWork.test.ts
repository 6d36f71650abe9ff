import { duty, lines, triage } from './__testUtils__/anInbox';

describe('statements', () => {
  const renewal = (itemId: string, until: string) => ({
    on: triage,
    itemId,
    until,
  });
  const platform = duty({ area: 'platform' });

  it.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
    ['2026-03-24', true],
    ['2026-03-25', false],
  ])('that count in full until %s come up: %s', (until, isShown) => {
    const renewals = [renewal('fallback', until)];
    expect(lines({ duties: [platform], renewals })).toHaveLength(
      isShown ? 1 : 0,
    );
  });

  it('are one entry for an area, by the first of them', () => {
    const renewals = [
      renewal('alerting', '2026-03-12'),
      renewal('fallback', '2026-03-20'),
      renewal('data-owners', '2026-03-12'),
      renewal('of another checklist', '2026-03-12'),
    ];
    const own = duty({ kind: 'item', itemId: 'data-owners', status: 'met' });
    expect(lines({ duties: [platform, own], renewals })).toEqual([
      'statement | 2026-03-12 | Confirm 2 items (3.4, 4.3) again: the first counts in full until 12 March 2026 | review platform',
      'statement | 2026-03-12 | Confirm 2.1 Data owners again: it counts in full until 12 March 2026 | review data-owners',
    ]);
    expect(lines({ duties: [own], renewals })).toHaveLength(1);
    expect(lines({ renewals })).toEqual([]);
  });
});
