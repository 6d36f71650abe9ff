import {
  explainCap,
  explainChange,
  explainNextChange,
  explainPlanProblems,
  explainReason,
  type ItemTitles,
} from './explain';
import type { NextChange } from './nextChange';
import { planProblemSchema } from './schema';
import type { CapReason, Change, Unworded, VerdictReason } from './types';

const titles: ItemTitles = id => `${id} Title`;
const ref = (number: string) => ({ id: number, number, problems: [] });
const refs = (count: number) =>
  Array.from({ length: count }, (_, index) => `1.${index + 1}`).map(ref);

describe('explainReason', () => {
  const rows: [Unworded<VerdictReason>, string][] = [
    [
      { code: 'critical-open', items: refs(1) },
      '1 critical item is open: 1.1 Title.',
    ],
    [
      { code: 'critical-open', items: refs(2) },
      '2 critical items are open: 1.1 Title and 1.2 Title.',
    ],
    [
      { code: 'critical-open', items: refs(5) },
      '5 critical items are open: 1.1 Title, 1.2 Title, 1.3 Title, 1.4 Title and 1.5 Title.',
    ],
    [
      { code: 'critical-open', items: refs(6) },
      '6 critical items are open: 1.1 Title, 1.2 Title, 1.3 Title, 1.4 Title and 2 more.',
    ],
    [
      { code: 'too-many-open', items: refs(3), limit: 2 },
      '3 items are open; a Conditional Go carries at most 2.',
    ],
    [
      { code: 'too-many-open', items: refs(1), limit: 0 },
      '1 item is open; a Conditional Go carries none.',
    ],
    [
      { code: 'condition-incomplete', items: refs(1) },
      '1 open item lacks a complete condition: 1.1 Title.',
    ],
    [
      { code: 'condition-incomplete', items: refs(2) },
      '2 open items lack a complete condition: 1.1 Title and 1.2 Title.',
    ],
    [
      { code: 'not-assessed', items: refs(12), total: 38 },
      '12 of 38 items are not assessed yet.',
    ],
    [
      { code: 'not-assessed', items: refs(1), total: 38 },
      '1 of 38 items is not assessed yet.',
    ],
    [
      { code: 'not-assessed', items: refs(1), total: 1 },
      '1 of 1 item is not assessed yet.',
    ],
    [
      { code: 'conditions-carried', items: refs(1) },
      '1 open item is carried as a condition with plan, owner and deadline: 1.1 Title.',
    ],
    [
      { code: 'conditions-carried', items: refs(2) },
      '2 open items are carried as conditions with plan, owner and deadline: 1.1 Title and 1.2 Title.',
    ],
    [
      { code: 'target-plans-carried', items: refs(1) },
      '1 item stands on the minimum with a dated plan for the rest: 1.1 Title.',
    ],
    [
      { code: 'target-plans-carried', items: refs(2) },
      '2 items stand on the minimum with a dated plan for the rest: 1.1 Title and 1.2 Title.',
    ],
    [{ code: 'all-met', total: 38 }, 'All 38 items are met.'],
    [{ code: 'all-met', total: 1 }, 'The only item is met.'],
    [{ code: 'all-met', total: 0 }, 'No item is left to meet.'],
  ];
  it.each(rows)('%j', (reason, sentence) => {
    expect(explainReason(reason, titles)).toBe(sentence);
  });
});

describe('explainCap', () => {
  const to = 'partially-met';
  const rows: [Unworded<CapReason>, string][] = [
    [
      { code: 'aged', to, statedOn: '2026-01-02', validDays: 90 },
      'the statement of 2026-01-02 is more than 90 days old, so confirm it again',
    ],
    [
      { code: 'aged', to, statedOn: '2026-01-02', validDays: 1 },
      'the statement of 2026-01-02 is more than 1 day old, so confirm it again',
    ],
    [
      {
        code: 'owner-not-live',
        to,
        area: 'user-support',
        liveness: 'missing',
        owners: [],
      },
      'no live user support owner: nobody is named',
    ],
    [
      {
        code: 'owner-not-live',
        to,
        area: 'data',
        liveness: 'empty-group',
        owners: ['group:default/claims'],
      },
      'no live data owner: the group has no members (group:default/claims)',
    ],
    [
      {
        code: 'owner-not-live',
        to,
        area: 'data',
        liveness: 'unresolved',
        owners: ['user:default/a', 'user:default/b'],
      },
      'no live data owner: the owner is not in the catalog (user:default/a, user:default/b)',
    ],
    [
      {
        code: 'owner-not-live',
        to,
        area: 'legal',
        liveness: 'placeholder',
        owners: ['group:default/tbd'],
      },
      'no live legal owner: the name is a placeholder (group:default/tbd)',
    ],
    [{ code: 'evidence-missing', to }, 'no evidence backs it'],
    [
      { code: 'evidence-expired', to, expiredOn: '2026-01-02' },
      'its evidence was valid until 2026-01-02',
    ],
    [
      { code: 'evidence-insufficient', to, kinds: ['vendor-statement'] },
      'only vendor statements back it, which is not enough alone',
    ],
    [
      {
        code: 'evidence-insufficient',
        to,
        kinds: ['document', 'test-result', 'other'],
      },
      'only documents, test results and other evidence back it, which is not enough alone',
    ],
    [
      { code: 'evidence-insufficient', to, kinds: ['other'] },
      'only other evidence backs it, which is not enough alone',
    ],
    [
      { code: 'check-failed', to, checkId: 'slo', title: 'SLO burn rate' },
      'the check "SLO burn rate" fails',
    ],
    [
      { code: 'areas-without-owner', to, areas: ['data'] },
      'no live owner for data',
    ],
    [
      {
        code: 'areas-without-owner',
        to,
        areas: ['business', 'data', 'user-support'],
      },
      'no live owner for business, data and user support',
    ],
  ];
  it.each(rows)('%j', (cap, clause) => {
    expect(explainCap(cap)).toBe(clause);
  });
});

describe('explainPlanProblems', () => {
  it('lists what is still needed', () => {
    expect(explainPlanProblems(['no-plan'])).toBe('Still needs a plan.');
    expect(
      explainPlanProblems(['no-plan', 'owner-not-live', 'deadline-too-far']),
    ).toBe(
      'Still needs a plan, an owner who can answer and a nearer deadline.',
    );
    expect(explainPlanProblems([])).toBe('Complete.');
  });

  it.each(planProblemSchema.options)('has words for %s', problem => {
    expect(explainPlanProblems([problem])).toMatch(/^Still needs [a-z ]+\.$/);
  });
});

describe('explainChange', () => {
  const itemId = '3.4';
  const rows: [Change, string][] = [
    [
      { kind: 'name-area-owner', area: 'user-support' },
      'Name a live user support owner in the catalog',
    ],
    [{ kind: 'name-item-owner', itemId }, 'Name a live owner for 3.4 Title'],
    [
      { kind: 'state-met', itemId },
      'Make sure that 3.4 Title is met, and state it',
    ],
    [
      { kind: 'confirm-again', itemId },
      'Look at 3.4 Title again and confirm that it still holds',
    ],
    [{ kind: 'add-evidence', itemId }, 'Add valid evidence for 3.4 Title'],
    [
      { kind: 'pass-check', itemId, checkId: 'slo' },
      'Make the check slo pass for 3.4 Title',
    ],
    [
      { kind: 'complete-condition', itemId },
      'Complete the condition for 3.4 Title',
    ],
    [
      { kind: 'complete-target-plan', itemId },
      'Write a complete target plan for 3.4 Title',
    ],
  ];
  it.each(rows)('%j', (change, sentence) => {
    expect(explainChange(change, titles)).toBe(sentence);
  });
});

describe('explainNextChange', () => {
  const [itemId, at] = ['3.4', '2026-04-01T00:00:00.000Z'];
  const rows: [NextChange['verdict'], NextChange['events'], string][] = [
    [
      'no-go',
      [{ code: 'statement-ages', itemId }],
      'Becomes No-Go because the statement on 3.4 Title gets too old.',
    ],
    [
      'no-go',
      [
        { code: 'evidence-expires', itemId },
        { code: 'evidence-expires', itemId },
      ],
      'Becomes No-Go because evidence for 3.4 Title runs out.',
    ],
    [
      'no-go',
      [
        { code: 'deadline-passes', itemId },
        { code: 'target-date-passes', itemId },
      ],
      'Becomes No-Go because the deadline of 3.4 Title passes and the target date of 3.4 Title passes.',
    ],
    [
      'conditional-go',
      [{ code: 'deadline-in-reach', itemId }],
      'Becomes Conditional Go because the deadline of 3.4 Title comes within the allowed time.',
    ],
    ...(
      [
        ['statement-ages', 'the statements on 1 Title and 2 Title get too old'],
        ['evidence-expires', 'evidence for 1 Title and 2 Title runs out'],
        ['deadline-passes', 'the deadlines of 1 Title and 2 Title pass'],
        [
          'deadline-in-reach',
          'the deadlines of 1 Title and 2 Title come within the allowed time',
        ],
        ['target-date-passes', 'the target dates of 1 Title and 2 Title pass'],
      ] as const
    ).map(([code, clause]): (typeof rows)[number] => [
      'no-go',
      [
        { code, itemId: '1' },
        { code, itemId: '2' },
      ],
      `Becomes No-Go because ${clause}.`,
    ]),
    [
      'incomplete',
      [{ code: 'exemption-expires', itemId }, { code: 'initial-scope-ends' }],
      'Becomes In progress because the exemption of 3.4 Title ends and the limited rollout ends.',
    ],
    [
      'no-go',
      refs(7).map(({ id }) => ({
        code: 'exemption-expires' as const,
        itemId: id,
      })),
      'Becomes No-Go because the exemptions of 1.1 Title, 1.2 Title, 1.3 Title, 1.4 Title and 3 more end.',
    ],
  ];
  it.each(rows)('%s: %j', (verdict, events, sentence) => {
    expect(explainNextChange({ at, verdict, events }, titles)).toBe(sentence);
  });
});
