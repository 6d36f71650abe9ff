import { areas, NOBODY } from './__testUtils__/aReview';
import { areaOwnersStatus } from './areaOwnersStatus';
import type { ResponsibleParty } from './types';

describe('areaOwnersStatus', () => {
  const unseen: ResponsibleParty = { owners: [], liveness: 'unknown' };
  const seen = { ...unseen, lastLiveAt: '2026-03-01T00:00:00.000Z' };

  it.each([
    ['met when each of the six areas has a live owner', true, {}, 'met'],
    [
      'security and legal are none of the six',
      true,
      { security: NOBODY, legal: NOBODY },
      'met',
    ],
    ['not met when one has none', true, { data: NOBODY }, 'not-met'],
    [
      'one that can not be judged counts as it was last seen',
      true,
      { data: seen },
      'met',
    ],
    [
      'one that was never seen live is not passed, and not failed either',
      true,
      { data: unseen },
      'not-assessed',
    ],
    [
      'a gap is certain, whatever else can not be judged',
      true,
      { data: unseen, risk: NOBODY },
      'not-met',
    ],
    [
      'where a condition could carry the gap, all areas have to be judged first',
      false,
      { data: unseen, risk: NOBODY },
      'not-assessed',
    ],
    [
      'where a condition could carry the gap, it counts once all are judged',
      false,
      { data: seen, risk: NOBODY },
      'not-met',
    ],
  ])('%s', (_, critical, changed, expected) => {
    const status = areaOwnersStatus({ critical }, areas(changed));
    expect(status.effective).toBe(expected);
    expect(status.stated).toBe(expected);
  });

  it('names the areas without an owner, in their usual order', () => {
    const changed = { risk: NOBODY, business: NOBODY, legal: NOBODY };
    expect(areaOwnersStatus({ critical: true }, areas(changed)).caps).toEqual([
      {
        code: 'areas-without-owner',
        to: 'not-met',
        areas: ['business', 'risk'],
      },
    ]);
  });
});
