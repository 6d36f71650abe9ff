import type { Liveness } from '../ownership/types';
import { type CampaignFacts, campaignProblems } from './campaignProblems';
import { campaignInputSchema } from './schema';

const facts: CampaignFacts = {
  asOf: '2026-03-10T23:00:00.000Z',
  itemIds: ['quality-monitoring', 'fallback'],
  gateIds: ['reliability'],
  livenessOf: (): Liveness => 'live',
};
const input = campaignInputSchema.parse({
  title: ' Close 4.2 ',
  filter: { tier: 'high', owner: 'group:default/claims' },
  itemIds: ['quality-monitoring'],
  dueOn: '2026-09-30',
  owner: 'group:default/claims',
});

describe('campaignProblems', () => {
  it('finds nothing wrong with what is possible', () => {
    expect(campaignProblems(input, facts)).toEqual([]);
    expect(input.title).toBe('Close 4.2');
  });

  it.each<[string, object, Partial<CampaignFacts>, RegExp[]]>([
    ['today is possible', { dueOn: '2026-03-10' }, {}, []],
    [
      'a day in the past',
      { dueOn: '2026-03-09' },
      {},
      [/^dueOn: 2026-03-09 has passed; give a day from 2026-03-10 until/],
    ],
    ['two years ahead', { dueOn: '2028-03-10' }, {}, []],
    [
      'later',
      { dueOn: '2028-03-11' },
      {},
      [/^dueOn: 2028-03-11 is too far.*2028-03-10/],
    ],
    [
      'a past day that it has already',
      { dueOn: '2026-03-09' },
      { dueOn: '2026-03-09' },
      [],
    ],
    [
      'items that are not in the checklist',
      { itemIds: ['fallback', 'fallbak'] },
      {},
      [/^itemIds\[1\]: "fallbak" .* quality-monitoring, fallback$/],
    ],
    [
      'filters by what is not in the checklist',
      { filter: { item: ['cake'], gate: ['taste:open'] } },
      {},
      [/^filter.item: "cake"/, /^filter.gate: "taste".*reliability/],
    ],
    [
      'whoever looks',
      { filter: { owner: ['mine'] } },
      {},
      [/^filter.owner: "mine" is somebody else for everybody/],
    ],
    [
      'an owner who can not answer',
      {},
      { livenessOf: () => 'unresolved' },
      [/^owner: group:default\/claims can't answer/],
    ],
    ['one of whom nobody knows', {}, { livenessOf: () => 'unknown' }, []],
  ])('%s', (_, change, known, expected) => {
    const problems = campaignProblems(
      { ...input, ...change },
      { ...facts, ...known },
    ).map(({ path, message }) => `${path}: ${message}`);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((pattern, index) =>
      expect(problems[index]).toMatch(pattern),
    );
  });

  it('judges what is there, and all of it at once', () => {
    expect(campaignProblems({}, facts)).toEqual([]);
    const wrong = { dueOn: '2020-01-01', itemIds: ['cake'] };
    expect(campaignProblems(wrong, facts).map(({ path }) => path)).toEqual([
      'itemIds[0]',
      'dueOn',
    ]);
  });
});
