import { anItem, aReview, met, NOBODY, notMet } from './__testUtils__/aReview';
import { assessReadiness } from './assessReadiness';

const old = { ...met, statedAt: '2025-01-01T00:00:00.000Z' };
const critical = [anItem({ id: 'a', critical: true })];

describe('assessReadiness', () => {
  it('says of an item that is open by its age alone that it is too old', () => {
    const { verdict, items } = assessReadiness(aReview(critical, { a: old }));
    expect(verdict.message).toBe(
      '1 critical item is open: 1.1 Fallback (too old: confirm it again).',
    );
    expect(items[0].caps[0].message).toBe(
      'the statement of 2025-01-01 is more than 90 days old, so confirm it again',
    );
  });

  it('does not where confirming it again would not help', () => {
    const message = '1 critical item is open: 1.1 Fallback.';
    const areas = { platform: NOBODY };
    expect([
      assessReadiness(aReview(critical, { a: old }, { areas })).verdict.message,
      assessReadiness(aReview(critical, { a: notMet })).verdict.message,
    ]).toEqual([message, message]);
  });

  it('asks to confirm it on the path', () => {
    const { pathToGo } = assessReadiness(aReview(critical, { a: old }));
    expect(pathToGo.go?.required).toEqual([
      {
        change: { kind: 'confirm-again', itemId: 'a' },
        area: 'platform',
        message: 'Look at 1.1 Fallback again and confirm that it still holds',
      },
    ]);
  });
});
