import { campaignOutcome, campaignState, reopenProblem } from './campaignState';
import type { Campaign } from './types';

const DUE = '2026-09-30';
const ended = (
  at: string,
  by?: string,
): Pick<Campaign, 'dueOn' | 'closed'> => ({
  dueOn: DUE,
  closed: { at, outcome: 'ended', ...(by && { by }) },
});
const GRACE = 'user:default/grace';

describe('campaignState', () => {
  it.each([
    ['before the due date', { dueOn: DUE }, '2026-09-01', 'open'],
    [
      'until the due date ends',
      { dueOn: DUE },
      '2026-09-30T23:59:59.999Z',
      'open',
    ],
    ['after it', { dueOn: DUE }, '2026-10-01T00:00:00.000Z', 'late'],
    [
      'once closed, whatever the day',
      ended('2026-09-12T10:00:00.000Z', GRACE),
      '2026-12-01',
      'ended',
    ],
  ])('%s', (_, campaign, asOf, state) => {
    expect(campaignState(campaign, asOf)).toBe(state);
  });
});

describe('campaignOutcome', () => {
  it.each([
    ['nothing is left', { open: 0, done: 3 }, '2026-09-01', 'completed'],
    ['something is left', { open: 1, done: 3 }, '2026-10-30', undefined],
    ['nothing has joined', { open: 0, done: 0 }, '2026-09-01', undefined],
    ['30 days late', { open: 1, done: 3 }, '2026-10-30', undefined],
    ['longer late', { open: 1, done: 3 }, '2026-10-31', 'ended'],
    ['longer late, with nothing', { open: 0, done: 0 }, '2026-10-31', 'ended'],
    ['late, nothing left', { open: 0, done: 3 }, '2026-12-31', 'completed'],
  ])('%s', (_, figures, asOf, outcome) => {
    expect(campaignOutcome({ dueOn: DUE }, figures, asOf)).toBe(outcome);
  });
});

describe('reopenProblem', () => {
  it.each([
    [
      'what somebody has ended',
      ended('2026-09-12T10:00:00.000Z', GRACE),
      '2026-09-19T23:00:00.000Z',
      /^none$/,
    ],
    [
      'after a week',
      ended('2026-09-12T10:00:00.000Z', GRACE),
      '2026-09-20T00:00:00.000Z',
      /more than 7 days ago/,
    ],
    [
      'what would end by itself',
      ended('2026-10-30T10:00:00.000Z', GRACE),
      '2026-10-31T10:00:00.000Z',
      /was due more than 30 days ago/,
    ],
    [
      'what has ended by itself',
      ended('2026-10-31T00:10:00.000Z'),
      '2026-10-31T10:00:00.000Z',
      /was due more than 30 days ago/,
    ],
    ['what goes on', { dueOn: DUE }, '2026-09-12', /has not ended/],
    [
      'what is completed',
      {
        dueOn: DUE,
        closed: { at: '2026-09-12T10:00:00.000Z', outcome: 'completed' },
      } as const,
      '2026-09-12',
      /completed/,
    ],
  ])('%s', (_, campaign, asOf, problem) => {
    const found = reopenProblem(campaign, asOf);
    expect(found ?? 'none').toMatch(problem);
  });
});
