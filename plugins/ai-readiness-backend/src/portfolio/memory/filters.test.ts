import type { PortfolioFilter } from 'backstage-plugin-ai-readiness-common';
import { aDirectory, anIndex } from '../__testUtils__/anIndex';
import { aService } from '../__testUtils__/aService';

const CLAIMS = 'group:default/claims';
const MOTOR = 'group:default/claims-motor';
const JANE = 'user:default/jane';

const SERVICES = [
  aService('triage', {
    title: 'Claims Triage',
    owners: [MOTOR, JANE],
    system: 'system:default/claims',
    domain: 'domain:default/insurance',
    lifecycle: 'production',
    tier: 'high',
    type: 'ml-service',
    verdict: 'no-go',
    standing: 'conditional-go',
    openCritical: 1,
    ownershipGaps: 1,
    scorecard: {
      gates: [
        { id: 'cost', state: 'open', met: 0, total: 1, openCritical: 1 },
        {
          id: 'reliability',
          state: 'passed',
          met: 1,
          total: 1,
          openCritical: 0,
        },
      ],
      openItems: ['fallback'],
      unanswered: ['alerting'],
      openAreas: ['platform'],
      areaOwners: { risk: ['group:default/risk'] },
      gapKinds: ['empty-group'],
      antiPatterns: ['owners-later'],
      decided: {
        verdict: 'go',
        on: '2026-01-01',
        breakGlassUntil: '2026-03-10',
      },
      dues: { review: '2026-03-09' },
    },
  }),
  aService('assistant', {
    title: 'Prüfungsassistent',
    owners: ['group:default/sales'],
    lifecycle: 'production',
    tier: 'low',
    verdict: 'incomplete',
    scorecard: { dues: { condition: '2026-04-09', exemption: '2026-03-01' } },
  }),
  aService('begun', { scorecard: undefined }),
];

const directory = aDirectory({
  [CLAIMS]: [MOTOR],
  // Groups can form cycles.
  [MOTOR]: [CLAIMS],
  'group:default/sales': [],
});

const { take, listed } = anIndex(SERVICES, directory);
const titles = (filter: PortfolioFilter, mine?: string[]) =>
  listed(take(filter, mine ? { mine } : {})).map(title =>
    title === 'Prüfungsassistent'
      ? 'assistant'
      : title.split(' ').pop()!.toLowerCase(),
  );

it.each<[string, PortfolioFilter, string[]]>([
  ['nothing asked', {}, ['begun', 'triage', 'assistant']],
  ['text of a title, in any case', { q: 'TRIAGE' }, ['triage']],
  ['text of a ref', { q: 'default/assist' }, ['assistant']],
  ['text without accents', { q: 'prufung' }, ['assistant']],
  ['text with accents', { q: 'PRÜF' }, ['assistant']],
  ['a verdict', { verdict: ['no-go'] }, ['triage']],
  [
    'any of its values',
    { verdict: ['no-go', 'incomplete'] },
    ['triage', 'assistant'],
  ],
  ['no value at all', { verdict: [] }, []],
  ['a standing', { standing: ['undecided'] }, ['begun', 'assistant']],
  ['an owner', { owner: [JANE] }, ['triage']],
  ['the owner of an area', { owner: ['group:default/risk'] }, ['triage']],
  ['a group above the owner', { owner: [CLAIMS] }, ['triage']],
  ['an owner whom nothing names', { owner: ['group:default/ghost'] }, []],
  ['no owner', { owner: ['none'] }, ['begun']],
  ['an area', { area: ['platform', 'legal'] }, ['triage']],
  ['a System', { system: ['system:default/claims'] }, ['triage']],
  ['no System', { system: ['none'] }, ['begun', 'assistant']],
  ['a Domain', { domain: ['domain:default/insurance'] }, ['triage']],
  ['a lifecycle', { lifecycle: ['production'] }, ['triage', 'assistant']],
  ['no lifecycle', { lifecycle: ['none'] }, ['begun']],
  ['a tier or none', { tier: ['high', 'none'] }, ['begun', 'triage']],
  ['a type', { type: ['ml-service'] }, ['triage']],
  ['a gate and its state', { gate: ['cost:open'] }, ['triage']],
  ['another state of it', { gate: ['cost:passed'] }, []],
  ['an open item', { item: ['fallback'] }, ['triage']],
  ['an item that nobody has answered', { item: ['alerting'] }, []],
  ['a kind of gap', { gap: ['empty-group'] }, ['triage']],
  ['an anti-pattern', { pattern: ['owners-later'] }, ['triage']],
  ['what is due within thirty days', { due: ['condition'] }, ['assistant']],
  ['what should have been done', { due: ['review'] }, ['triage']],
  ['what is overdue', { due: ['overdue'] }, ['triage']],
  ['an exemption that is over', { due: ['exemption'] }, []],
  ['live without a decision', { flag: ['live-undecided'] }, ['assistant']],
  ['drifted', { flag: ['drifted'] }, ['triage']],
  ['open critical items', { flag: ['open-critical'] }, ['triage']],
  ['in force against the rules', { flag: ['break-glass'] }, ['triage']],
  [
    'filters together',
    { lifecycle: ['production'], tier: ['low'] },
    ['assistant'],
  ],
  [
    'filters that exclude each other',
    { tier: ['low'], verdict: ['no-go'] },
    [],
  ],
])('%s', (_, filter, expected) => {
  expect(titles(filter)).toEqual(expected);
});

it('"mine" is what is named for one of the caller’s refs, and no group below', () => {
  expect(titles({ owner: ['mine'] }, [JANE])).toEqual(['triage']);
  expect(titles({ owner: ['mine'] }, [CLAIMS])).toEqual([]);
  expect(titles({ owner: ['mine'] }, [])).toEqual([]);
  const { facets } = take({ owner: ['mine'] }, { mine: [JANE] });
  expect(facets.owner.values).toContainEqual({ value: 'mine', count: 1 });
});

it('tells the figures of what matches', () => {
  expect(take({ tier: ['high'] }).totals).toEqual({
    services: 1,
    standing: {
      'no-go': 0,
      lapsed: 0,
      undecided: 0,
      'conditional-go': 1,
      go: 0,
    },
    verdict: { 'no-go': 1, incomplete: 0, 'conditional-go': 0, go: 0 },
    flags: {
      'live-undecided': 0,
      drifted: 1,
      'open-critical': 1,
      'break-glass': 1,
    },
    due: { condition: 0, review: 1, exemption: 0, overdue: 1 },
    withGaps: 1,
    gates: [
      { id: 'cost', open: 1, notAssessed: 0 },
      { id: 'reliability', open: 0, notAssessed: 0 },
    ],
    items: [{ id: 'fallback', open: 1 }],
    oldestGaps: [],
  });
});

it('tells no group above an owner, unless it is asked for', () => {
  const values = (filter: PortfolioFilter) =>
    take(filter).facets.owner.values.map(({ value }) => value);
  expect(values({})).not.toContain(CLAIMS);
  expect(take({ owner: [CLAIMS] }).facets.owner.values).toContainEqual({
    value: CLAIMS,
    count: 1,
  });
});

it('tells the hundred values with most services, the selected ones, and how many more', () => {
  const many = Array.from({ length: 150 }, (_, number) =>
    aService(`s${number}`, { type: `type-${String(number).padStart(3, '0')}` }),
  );
  const { type } = anIndex(many).take({ type: ['type-149'] }).facets;
  expect(type.values).toHaveLength(101);
  expect(type.values).toContainEqual({ value: 'type-149', count: 1 });
  expect(type.more).toBe(49);
});
