import {
  aDecision,
  aCondition,
  anExemption,
  aFollowUpReview,
  aReReview,
  completed,
} from '../decision/__testUtils__/aDecision';
import { explainHistory, type HistoryChange } from './explainHistory';
import { historyKindSchema } from './schema';

const drift = {
  id: 'dr1',
  decisionId: 'd1',
  code: 'owner-gone',
  subject: 'area:data',
  items: [{ id: 'a', number: '1.1' }],
  since: '2026-03-10T00:00:00.000Z',
  values: {},
};
const json = (value: object) => JSON.parse(JSON.stringify(value));
const condition = json(aCondition({ deadline: '2026-04-01' }));
const exemption = json(anExemption({ until: '2026-04-01' }));

const ROWS: [string, HistoryChange][] = [
  [
    'changed the status from not assessed to met',
    { kind: 'status', to: 'met' },
  ],
  [
    'confirmed partly met',
    { kind: 'status', from: 'partially-met', to: 'partially-met' },
  ],
  ['wrote the note', { kind: 'note', to: 'n' }],
  ['changed the note', { kind: 'note', from: 'n', to: 'm' }],
  ['removed the note', { kind: 'note', from: 'n' }],
  [
    'named user:default/jane as owner',
    { kind: 'owner', to: 'user:default/jane' },
  ],
  [
    'returned the item to the owner of its area',
    { kind: 'owner', from: 'user:default/jane' },
  ],
  [
    'added evidence "Load test"',
    { kind: 'evidence-added', to: { title: 'Load test' } },
  ],
  [
    'changed evidence "Load test"',
    { kind: 'evidence-changed', to: { title: 'Load test' } },
  ],
  [
    'removed evidence "Load test"',
    { kind: 'evidence-removed', from: { title: 'Load test' } },
  ],
  ['wrote the closure plan', { kind: 'closure-plan', to: {} }],
  ['removed the target plan', { kind: 'target-plan', from: {} }],
  [
    'set the launch scope to initial',
    { kind: 'scope', to: { kind: 'initial' } },
  ],
  ['decided Go (decision 1)', { kind: 'decision', to: json(aDecision()) }],
  [
    'decided Go (decision 1) by break-glass until 2026-04-01, where the rules say No-Go',
    {
      kind: 'decision',
      to: json(
        aDecision({
          relation: 'looser',
          computed: { verdict: 'no-go', reasons: [] },
          override: { reason: 'r', until: '2026-04-01' },
        }),
      ),
    },
  ],
  [
    'decided No-Go (decision 1), stricter than the rules, which say Go',
    {
      kind: 'decision',
      to: json(aDecision({ verdict: 'no-go', relation: 'stricter' })),
    },
  ],
  [
    'closed the condition of 1.1 Item 1',
    { kind: 'condition-closed', to: condition },
  ],
  [
    'moved the deadline of 1.1 Item 1 from 2026-04-01 to 2026-05-01',
    {
      kind: 'condition-extended',
      from: condition,
      to: { ...condition, deadline: '2026-05-01' },
    },
  ],
  [
    'reopened the condition of 1.1 Item 1, since the item is open again',
    { kind: 'condition-reopened', to: condition },
  ],
  [
    'asked for an exemption of 1.1 until 2026-04-01',
    { kind: 'exemption-requested', to: exemption },
  ],
  [
    'approved the exemption of 1.1 until 2026-04-01',
    { kind: 'exemption-approved', to: exemption },
  ],
  [
    'declined the exemption of 1.1',
    { kind: 'exemption-declined', to: exemption },
  ],
  [
    'revoked the exemption of 1.1',
    { kind: 'exemption-revoked', to: exemption },
  ],
  [
    'opened a re-review (model changed): 1.1 to be assessed again until 2026-03-23',
    { kind: 're-review-opened', to: json(aReReview({ dueOn: '2026-03-23' })) },
  ],
  [
    'completed the review due on 2026-03-30: confirm',
    {
      kind: 'review-completed',
      to: json(aFollowUpReview(completed('confirm'))),
    },
  ],
  [
    'completed the re-review (model changed): restrict',
    { kind: 'review-completed', to: json(aReReview(completed('restrict'))) },
  ],
  [
    'found that the verdict is No-Go, after Go',
    { kind: 'verdict', from: 'go', to: 'no-go' },
  ],
  ['found that the standing is Lapsed', { kind: 'standing', to: 'lapsed' }],
  ['found that an owner is gone (1.1)', { kind: 'drift-began', to: drift }],
  [
    'found no longer that an owner is gone (Data)',
    { kind: 'drift-ended', to: { ...drift, area: 'data' } },
  ],
  [
    'saw in the catalog: owners of areas changed, risk tier none → high',
    {
      kind: 'catalog',
      from: { areas: [] },
      to: { areas: [], riskTier: 'high' },
    },
  ],
  ['saw in the catalog: something changed', { kind: 'catalog' }],
];

describe('explainHistory', () => {
  it.each(ROWS)('%s', (expected, change) => {
    expect(explainHistory(change)).toBe(expected);
  });

  it('has words for every kind', () => {
    expect(new Set(ROWS.map(([, { kind }]) => kind))).toEqual(
      new Set(historyKindSchema.options),
    );
  });

  it.each(historyKindSchema.options)(
    '%s: says something of an entry that it does not know',
    kind => {
      for (const to of [undefined, 'x', 7, [], {}, { item: 1, items: [1] }]) {
        expect(explainHistory({ kind, to })).toEqual(expect.any(String));
      }
    },
  );
});
