import { isDayBefore } from './useAsOf';

describe('isDayBefore', () => {
  const now = '2026-03-10T00:00:00.000Z';

  it.each(['2026-03-09', '2024-02-29'])('takes %s', day => {
    expect(isDayBefore(day, now)).toBe(true);
  });

  it.each(['2026-03-10', '2026-03-11', '2025-02-29', '2026-3-9', 'yesterday'])(
    'refuses %s',
    day => {
      expect(isDayBefore(day, now)).toBe(false);
    },
  );
});
