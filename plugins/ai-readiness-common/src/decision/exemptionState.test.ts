import { dayNumber } from '../time/days';
import { anExemption } from './__testUtils__/aDecision';
import { activeExemption, exemptionState } from './exemptionState';

const asked = { answer: undefined, answeredBy: undefined };
const revoked = { revokedAt: '2026-03-20T10:00:00.000Z' };
const until = '2026-03-31';

describe('exemptionState', () => {
  it.each([
    ['requested until somebody answers', asked, '2026-03-31', 'requested'],
    ['a request runs out as well', asked, '2026-04-01', 'expired'],
    ['approved through its last day', {}, '2026-03-31', 'approved'],
    ['expired on the day after', {}, '2026-04-01', 'expired'],
    [
      'declined stays',
      { answer: 'declined' as const },
      '2026-04-01',
      'declined',
    ],
    ['revoked stays', revoked, '2026-04-01', 'revoked'],
  ])('%s', (_, fields, day, state) => {
    const exemption = anExemption({ until, ...fields });
    expect(exemptionState(exemption, dayNumber(day))).toBe(state);
  });
});

describe('activeExemption', () => {
  const today = dayNumber('2026-03-31');

  it('is the approved one of the item', () => {
    const exemptions = [
      anExemption({ id: 'old', until: '2026-03-30' }),
      anExemption({ id: 'asked', until, ...asked }),
      anExemption({ id: 'other', until, item: { id: 'b', number: '1.2' } }),
      anExemption({ id: 'this', until }),
    ];
    expect(activeExemption(exemptions, 'a', today)?.id).toBe('this');
  });

  it('is none after its last day', () => {
    const exemptions = [anExemption({ until: '2026-03-30' })];
    expect(activeExemption(exemptions, 'a', today)).toBeUndefined();
  });
});
