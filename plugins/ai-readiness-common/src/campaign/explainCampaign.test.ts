import { behindPlan, explainCampaign, filterNotes } from './explainCampaign';
import { openByOwner } from './openByOwner';
import type { Campaign } from './types';

const campaign: Campaign = {
  revision: 1,
  id: 'c-1',
  title: 'Close 4.2 on all high-tier services',
  filter: { tier: ['high'] },
  itemIds: ['quality-monitoring'],
  dueOn: '2026-03-31',
  owner: 'group:default/claims',
  createdBy: 'user:default/grace',
  createdAt: '2026-03-01T10:00:00.000Z',
  state: 'open',
  figures: { open: 28, done: 12 },
};

describe('explainCampaign', () => {
  it.each<[string, Partial<Campaign>, string, string]>([
    [
      'as planned',
      {},
      '2026-03-10T12:00:00.000Z',
      '12 of 40 closed, due in 21 days',
    ],
    [
      'behind',
      {},
      '2026-03-22',
      '12 of 40 closed, 16 behind plan, due in 9 days',
    ],
    [
      'the last day',
      { figures: { open: 0, done: 40 } },
      '2026-03-31',
      '40 of 40 closed, due today',
    ],
    [
      'late',
      { state: 'late' },
      '2026-04-01',
      '12 of 40 closed, 28 late, was due 1 day ago',
    ],
    [
      'nothing that the reader sees',
      { figures: { open: 0, done: 0 } },
      '2026-03-30',
      'nothing to close, due in 1 day',
    ],
    [
      'completed',
      {
        state: 'completed',
        figures: { open: 0, done: 40 },
        closed: { at: '2026-03-20T10:00:00.000Z', outcome: 'completed' },
      },
      '2026-05-01',
      '40 of 40 closed, completed 20 March 2026',
    ],
    [
      'ended',
      {
        state: 'ended',
        closed: { at: '2026-04-30T10:00:00.000Z', outcome: 'ended' },
      },
      '2026-05-01',
      '12 of 40 closed, 28 left open, ended 30 April 2026',
    ],
  ])('%s', (_, change, asOf, words) => {
    expect(explainCampaign({ ...campaign, ...change }, asOf)).toBe(words);
  });

  it('is behind by what is open beyond an even way', () => {
    expect(behindPlan(campaign, '2026-03-01')).toBe(0);
    // 13.3 would be left: 13.3 of a task is 14 tasks.
    expect(behindPlan(campaign, '2026-03-21')).toBe(14);
    expect(behindPlan(campaign, '2026-04-10')).toBe(28);
  });
});

describe('filterNotes', () => {
  it('warns of filters that the work itself changes', () => {
    expect(filterNotes({ tier: ['high'], q: 'claims' })).toEqual([]);
    expect(filterNotes({ item: [], standing: ['no-go'] })).toEqual([
      expect.stringContaining('(standing)'),
    ]);
  });
});

describe('openByOwner', () => {
  it('adds up who has what left, nobody among them, most first', () => {
    const found = openByOwner([
      { owner: 'group:default/b', open: 2 },
      { open: 4 },
      { owner: 'group:default/a', open: 1 },
      { owner: 'group:default/b', open: 2 },
      { owner: 'group:default/c', open: 0 },
    ]);
    expect(found).toEqual({
      shown: [
        { open: 4 },
        { owner: 'group:default/b', open: 4 },
        { owner: 'group:default/a', open: 1 },
      ],
      more: 0,
    });
    const many = Array.from({ length: 103 }, (_, n) => ({
      owner: `group:default/g${n}`,
      open: 1,
    }));
    expect(openByOwner(many)).toMatchObject({ more: 3 });
  });
});
