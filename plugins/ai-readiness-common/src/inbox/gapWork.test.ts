import type { Area } from '../checklist/types';
import { duty, entriesOf, lines, triage } from './__testUtils__/anInbox';

describe('gaps', () => {
  const since = (day: string) => `2026-03-${day}T00:00:00.000Z`;

  it('are one entry for the areas of a service, and one for its items', () => {
    const gap = (area: Area, day: string, itemId?: string) => ({
      on: triage,
      area,
      since: since(day),
      ...(itemId && { itemId }),
    });
    const gaps = [
      gap('risk', '05'),
      gap('data', '02'),
      gap('platform', '07', 'alerting'),
      gap('platform', '08', 'fallback'),
    ];
    expect(lines({ gaps })).toEqual([
      'gap | Nobody can answer for 2 areas: Risk, Data | review owners',
      'gap | Nobody can answer for 2 items (3.4, 4.3) | review fallback',
    ]);
    const [areas] = entriesOf({ gaps });
    expect(areas).toMatchObject({ count: 2, since: since('02') });
    expect(areas.area).toBeUndefined();
  });

  it('come up once, on the service and where one is named', () => {
    const gap = { on: triage, area: 'data', since: since('02') } as const;
    const duties = [
      duty({ liveness: 'absent', since: since('02') }),
      duty({ liveness: 'unknown', area: 'risk' }),
    ];
    expect(lines({ gaps: [gap], duties })).toEqual([
      'gap | Nobody can answer for the area Data | review owners',
    ]);
  });
});
