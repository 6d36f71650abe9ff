import { changedDays, recordedDays, type TrendDay } from './trendDays';
import { trendSummary } from './trendSummary';

function aDay(
  day: string,
  standing: TrendDay['standing'],
  withGaps = 0,
): TrendDay {
  return { day: `2026-03-${day}`, standing, withGaps };
}

describe('trendSummary', () => {
  it.each([
    [
      'one change',
      [aDay('01', { go: 2 }), aDay('10', { go: 1 })],
      'Since 1 Mar, Go fell from 2 to 1.',
    ],
    [
      'several',
      [
        aDay('01', { go: 2 }),
        aDay('05', { go: 7 }),
        aDay('10', { go: 3, 'no-go': 1 }, 4),
      ],
      'Since 1 Mar, Go rose from 2 to 3, No-Go rose from 0 to 1, and services with ownership gaps rose from 0 to 4.',
    ],
    [
      'none',
      [aDay('01', { go: 2 }), aDay('10', { go: 2, lapsed: 0 })],
      'Since 1 Mar, nothing has changed.',
    ],
  ])('tells %s', (_, days, words) => {
    expect(trendSummary(days)).toBe(words);
  });
});

describe('the days of a trend', () => {
  const days = [
    aDay('01', {}),
    aDay('02', { go: 1 }),
    aDay('03', { go: 1 }),
    aDay('04', { go: 1 }, 1),
    aDay('05', { lapsed: 1 }, 1),
  ];

  it('begin with the first service', () => {
    expect(recordedDays(days).map(({ day }) => day)).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
    ]);
    expect(recordedDays([aDay('01', {})])).toEqual([]);
  });

  it('are told where something changed', () => {
    expect(changedDays(recordedDays(days)).map(({ day }) => day)).toEqual([
      '2026-03-02',
      '2026-03-04',
      '2026-03-05',
    ]);
  });
});
