import { dayNumber } from '../time/days';
import { conditionState } from './conditionState';

const closed = {
  at: '2026-03-01T10:00:00.000Z',
  by: 'user:default/jane',
  evidenceId: 'e1',
};

describe('conditionState', () => {
  it.each([
    ['open before its deadline', '2026-03-30', {}, 'open'],
    ['open through the day of its deadline', '2026-03-31', {}, 'open'],
    ['lapsed on the day after', '2026-04-01', {}, 'lapsed'],
    ['closed for good, whatever the day', '2026-04-01', { closed }, 'closed'],
  ])('%s', (_, day, fields, state) => {
    const condition = { deadline: '2026-03-31', ...fields };
    expect(conditionState(condition, dayNumber(day))).toBe(state);
  });

  it('has a leap day for a deadline', () => {
    const condition = { deadline: '2028-02-29' };
    const on = (day: string) => conditionState(condition, dayNumber(day));
    expect([on('2028-02-29'), on('2028-03-01')]).toEqual(['open', 'lapsed']);
  });
});
