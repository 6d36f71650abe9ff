import {
  aReview,
  inDays,
  initial,
  items,
  met,
  notMet,
  partlyMet,
} from '../verdict/__testUtils__/aReview';
import {
  COMPLETE,
  decisionFacts,
  JANE,
  LAUNCH,
  parsed,
  problemsOf,
  RAVI,
  TOM_WHO_LEFT,
} from './__testUtils__/aDraft';
import type { DecisionFacts } from './decisionFacts';
import { prepareDecision } from './prepareDecision';
import type { DecisionDraft } from './types';

const [a, b] = items(2);
const critical = { ...a, critical: true };
const allMet = decisionFacts(aReview([a, b], { a: met, b: met }));
const oneOpen = decisionFacts(aReview([a, b], { a: met, b: notMet }));
const unanswered = decisionFacts(aReview([a, b], { a: met }));
const failed = decisionFacts(aReview([critical, b], { a: notMet, b: met }));
const rollout = decisionFacts(
  aReview([a, b], { a: met, b: partlyMet }, { scope: initial }),
  {
    scope: {
      kind: 'initial',
      audience: 'Two teams',
      volume: '100 a day',
      until: inDays(60),
    },
  },
);

const GO: DecisionDraft = { ...LAUNCH, verdict: 'go' };
const CONDITIONAL: DecisionDraft = { ...LAUNCH, verdict: 'conditional-go' };
const NO_GO: DecisionDraft = { rationale: 'Not yet.', verdict: 'no-go' };
const OVERRIDE = { reason: 'A storm is coming', until: inDays(30) };
const CARRIED = { ...CONDITIONAL, conditions: [{ itemId: 'b', ...COMPLETE }] };
const withPart = (part: object): DecisionDraft => ({
  ...CONDITIONAL,
  conditions: [{ itemId: 'b', ...COMPLETE, ...part }],
});

type Row = [string, DecisionDraft, DecisionFacts, string[]];

const ROWS: Row[] = [
  ['as computed: Go', GO, allMet, []],
  ['as computed: Conditional Go', CARRIED, oneOpen, []],
  ['as computed: No-Go', NO_GO, failed, []],
  [
    'nothing written: what is missing',
    {},
    allMet,
    [
      'verdict: choose Go, Conditional Go or No-Go',
      'rationale: say why you decide so',
    ],
  ],
  [
    'a launch has a day',
    { ...GO, launchOn: undefined },
    allMet,
    ['launchOn: give the day of the launch: the reviews are counted from it'],
  ],
  ['a launch long ago', { ...GO, launchOn: '2006-03-10' }, allMet, []],
  ['a launch in a year', { ...GO, launchOn: '2027-03-10' }, allMet, []],
  ...['2006-03-09', '2027-03-11', '8999-12-20'].map(
    (launchOn): Row => [
      `a launch too far away: ${launchOn}`,
      { ...GO, launchOn },
      allMet,
      [
        `launchOn: ${launchOn} is too far from today; give a day from 2006-03-10 until 2027-03-10 (at most a year ahead)`,
      ],
    ],
  ),
  [
    'a limited rollout starts before it ends',
    {
      ...CONDITIONAL,
      launchOn: inDays(61),
      conditions: [
        { itemId: 'b', plan: 'p', owner: JANE, deadline: inDays(9) },
      ],
    },
    rollout,
    [
      'launchOn: 2026-05-10 is after the limited rollout, which ends on 2026-05-09',
    ],
  ],
  [
    'stricter says why',
    NO_GO,
    allMet,
    ['stricterBecause: say why No-Go, where the rules say Go'],
  ],
  [
    'stricter, with the reason',
    { ...CONDITIONAL, stricterBecause: 'A month on trial' },
    allMet,
    [],
  ],
  [
    'stopping what is not assessed yet is stricter',
    { ...NO_GO, stricterBecause: 'Too late for this year' },
    unanswered,
    [],
  ],
  [
    'not stricter: nothing to give reasons for',
    { ...GO, stricterBecause: 'Habit' },
    allMet,
    [
      'stricterBecause: is for a verdict below the computed one (Go); leave it out',
    ],
  ],
  [
    'looser is break-glass: a reason and a last day',
    GO,
    unanswered,
    [
      'override.reason: say why Go, where the rules say In progress',
      'override.until: give a day from 2026-03-10 until 2026-04-09 (at most 30 days ahead)',
    ],
  ],
  [
    'break-glass, until the last day',
    { ...GO, override: OVERRIDE },
    failed,
    [],
  ],
  [
    'break-glass, until today',
    { ...GO, override: { ...OVERRIDE, until: inDays(0) } },
    failed,
    [],
  ],
  [
    'break-glass, until yesterday',
    { ...GO, override: { ...OVERRIDE, until: inDays(-1) } },
    failed,
    [
      'override.until: 2026-03-09 has passed; give a day from 2026-03-10 until 2026-04-09 (at most 30 days ahead)',
    ],
  ],
  [
    'break-glass, a day too long',
    { ...GO, override: { ...OVERRIDE, until: inDays(31) } },
    failed,
    [
      'override.until: 2026-04-10 is too far; give a day from 2026-03-10 until 2026-04-09 (at most 30 days ahead)',
    ],
  ],
  [
    'not looser: nothing to break',
    { ...GO, override: OVERRIDE },
    allMet,
    ['override: is for a verdict above the computed one (Go); leave it out'],
  ],
  ['an override without content is none', { ...GO, override: {} }, allMet, []],
  [
    'a risk has a text and somebody who answers for it',
    { ...GO, acceptedRisks: [{ risk: ' ' }] },
    allMet,
    [
      'acceptedRisks[0].risk: say which risk is accepted',
      'acceptedRisks[0].accountable: name the User or Group that answers for this risk',
    ],
  ],
  [
    'who answers for a risk can answer',
    { ...GO, acceptedRisks: [{ risk: 'Slow', accountable: TOM_WHO_LEFT }] },
    allMet,
    [
      "acceptedRisks[0].accountable: user:default/tom can't answer (the owner is not in the catalog); name a User or Group that can",
    ],
  ],
  [
    'a condition without anything: each part by itself, after those given',
    CONDITIONAL,
    oneOpen,
    [
      'override.reason: say why Conditional Go, where the rules say No-Go',
      'override.until: give a day from 2026-03-10 until 2026-04-09 (at most 30 days ahead)',
      'conditions[0].plan: say what closes 1.2 Item 2',
      'conditions[0].owner: name the User or Group that works 1.2 Item 2 off',
      'conditions[0].deadline: give a day until 2026-06-08 (at most 90 days ahead)',
      'conditions[0].acceptedRisk: say which risk is accepted while 1.2 Item 2 is open',
      'conditions[0].accountable: name the User or Group that answers for the risk of 1.2 Item 2',
    ],
  ],
  [
    'a condition of an item that is met',
    { ...GO, conditions: [{ itemId: 'a', ...COMPLETE }] },
    allMet,
    [
      'conditions[0].itemId: 1.1 Item 1 is met, so there is nothing to carry; leave it out',
    ],
  ],
  [
    'a condition of an item that nobody has assessed',
    {
      ...GO,
      override: OVERRIDE,
      conditions: [{ itemId: 'b', ...COMPLETE }],
    },
    unanswered,
    [
      'conditions[0].itemId: 1.2 Item 2 is not assessed, so there is nothing to carry; leave it out',
    ],
  ],
  [
    'a condition of no item at all',
    { ...GO, conditions: [{ itemId: 'x', ...COMPLETE }] },
    allMet,
    ['conditions[0].itemId: no item "x" applies to this service; leave it out'],
  ],
  [
    'two conditions of one item',
    {
      ...CONDITIONAL,
      conditions: [{ itemId: 'b', ...COMPLETE }, { itemId: 'b' }],
    },
    oneOpen,
    [
      'conditions[1].itemId: 1.2 Item 2 is there twice; put all of it into conditions[0]',
    ],
  ],
  [
    'a No-Go carries nothing',
    { ...CARRIED, ...NO_GO, stricterBecause: 'No time' },
    oneOpen,
    ['conditions[0].itemId: a No-Go carries no condition; leave it out'],
  ],
  [
    'a break-glass Go needs no condition',
    { ...GO, override: OVERRIDE },
    oneOpen,
    [],
  ],
  [
    'but those that it has are complete',
    {
      ...GO,
      override: OVERRIDE,
      conditions: [{ ...COMPLETE, itemId: 'b', plan: '' }],
    },
    oneOpen,
    ['conditions[0].plan: say what closes 1.2 Item 2'],
  ],
  [
    'a target plan has a plan, an owner and a date',
    { ...CONDITIONAL, override: OVERRIDE },
    rollout,
    [
      'conditions[0].plan: say how 1.2 Item 2 gets from its minimum to its target',
      'conditions[0].owner: name the User or Group that works 1.2 Item 2 off',
      'conditions[0].deadline: give today or a later day',
    ],
  ],
];

describe('the problems of a decision', () => {
  it.each(ROWS)('%s', (_, draft, facts, expected) => {
    expect(problemsOf(draft, facts)).toEqual(expected);
  });

  it.each([
    [
      'a deadline that has passed',
      { deadline: '2026-01-01' },
      'conditions[0].deadline: 2026-01-01 has passed; give a day until 2026-06-08 (at most 90 days ahead)',
    ],
    [
      'a deadline beyond the policy',
      { deadline: inDays(91) },
      'conditions[0].deadline: 2026-06-09 is too far; give a day until 2026-06-08 (at most 90 days ahead)',
    ],
    [
      'an owner who is gone',
      { owner: TOM_WHO_LEFT },
      "conditions[0].owner: user:default/tom can't answer (the owner is not in the catalog); name a User or Group that can",
    ],
    [
      'an owner who is a group without members',
      { owner: 'group:default/ghosts' },
      "conditions[0].owner: group:default/ghosts can't answer (the group has no members); name a User or Group that can",
    ],
    [
      'nobody alive who answers for its risk',
      { accountable: TOM_WHO_LEFT },
      "conditions[0].accountable: user:default/tom can't answer (the owner is not in the catalog); name a User or Group that can",
    ],
  ])('a condition with %s', (_, part, expected) => {
    expect(problemsOf(withPart(part), oneOpen)).toContain(expected);
  });

  it('counts the days of a policy over a leap day', () => {
    const leap = decisionFacts({
      ...failed.input,
      asOf: '2028-02-28T23:59:59.999Z',
    });
    const draft = { ...GO, launchOn: '2028-03-01' };
    const until = (day: string) =>
      problemsOf({ ...draft, override: { ...OVERRIDE, until: day } }, leap);
    expect(until('2028-03-29')).toEqual([]);
    expect(until('2028-03-30')).toEqual([
      'override.until: 2028-03-30 is too far; give a day from 2028-02-28 until 2028-03-29 (at most 30 days ahead)',
    ]);
  });

  it('says of which item and in which way, for whoever asks by code', () => {
    const { problems } = prepareDecision(
      parsed(withPart({ owner: TOM_WHO_LEFT })),
      oneOpen,
    );
    expect(problems.filter(({ itemId }) => itemId)).toEqual([
      expect.objectContaining({ itemId: 'b', problem: 'owner-not-live' }),
    ]);
  });
});

describe('prepareDecision', () => {
  const condition = {
    item: { id: 'b', number: '1.2' },
    title: 'Item 2',
    kind: 'closure',
    ...COMPLETE,
  };

  it('judges the review with the conditions of the request laid over it', () => {
    const prepared = prepareDecision(parsed(CARRIED), oneOpen);
    expect(prepared.computed.verdict).toBe('conditional-go');
    expect(prepared.computed.reasons[0].message).toContain('1.2 Item 2');
    expect(prepared.relation).toBe('as-computed');
    expect(prepared.conditions).toEqual([condition]);
    expect(prepared.plans).toEqual({ b: { closure: COMPLETE } });
    expect(prepared.input.items.b.condition?.owner?.liveness).toBe('live');
    expect(oneOpen.input.items.b.condition).toBeUndefined();
  });

  it('takes what is left out from the plan that the review holds', () => {
    const { deadline, ...held } = COMPLETE;
    const target = { plan: 'Later' };
    const plans = { b: { closure: held, target } };
    const prepared = prepareDecision(
      parsed({ ...CONDITIONAL, conditions: [{ itemId: 'b', deadline }] }),
      { ...oneOpen, plans },
    );
    expect(prepared.problems).toEqual([]);
    expect(prepared.conditions).toEqual([condition]);
    expect(prepared.plans).toEqual({ b: { closure: COMPLETE, target } });
  });

  it('carries what the review has planned, without being told again', () => {
    const answers = { b: { ...notMet, condition: planned() } };
    const input = aReview([a, b], { a: met, ...answers });
    const facts = decisionFacts(input, { plans: { b: { closure: COMPLETE } } });
    const prepared = prepareDecision(parsed(CONDITIONAL), facts);
    expect(prepared.problems).toEqual([]);
    expect(prepared.conditions).toEqual([condition]);
    expect(prepared.plans).toEqual({});
  });

  it('carries what stands on its minimum by its target plan', () => {
    const parts = { plan: 'All teams', owner: JANE, deadline: inDays(120) };
    const draft = { ...CONDITIONAL, conditions: [{ itemId: 'b', ...parts }] };
    const prepared = prepareDecision(parsed(draft), rollout);
    expect(prepared.problems).toEqual([]);
    expect(prepared.relation).toBe('as-computed');
    expect(prepared.conditions).toEqual([
      { ...parts, item: condition.item, title: 'Item 2', kind: 'target' },
    ]);
    expect(prepared.plans).toEqual({
      b: { target: { plan: 'All teams', owner: JANE, date: inDays(120) } },
    });
  });

  it('lets somebody answer for the risk of an item on its minimum, if they can', () => {
    const parts = { plan: 'All teams', owner: JANE, deadline: inDays(9) };
    const draft = (accountable: string) => ({
      ...CONDITIONAL,
      conditions: [
        { itemId: 'b', ...parts, acceptedRisk: 'Slow', accountable },
      ],
    });
    expect(problemsOf(draft(RAVI), rollout)).toEqual([]);
    expect(problemsOf(draft(TOM_WHO_LEFT), rollout)).toHaveLength(1);
  });

  it('carries a partly met item by its closure plan where that is all there is', () => {
    const plans = { b: { closure: COMPLETE } };
    const answers = { b: { ...partlyMet, condition: planned() } };
    const input = { ...rollout.input, items: { a: met, ...answers } };
    const facts = { ...rollout, plans, input };
    const prepared = prepareDecision(parsed(CONDITIONAL), facts);
    expect(prepared.conditions).toEqual([condition]);
  });

  it('carries each open item under break-glass too, the critical ones among them', () => {
    const draft = {
      ...CONDITIONAL,
      override: OVERRIDE,
      conditions: [{ itemId: 'a', ...COMPLETE }],
    };
    const prepared = prepareDecision(parsed(draft), failed);
    expect(prepared.problems).toEqual([]);
    expect(prepared.relation).toBe('looser');
    expect(prepared.conditions.map(({ item }) => item.id)).toEqual(['a']);
  });

  it('has no relation while no verdict is chosen', () => {
    expect(prepareDecision(parsed({}), allMet)).not.toHaveProperty('relation');
  });

  function planned() {
    const who = (ref: string) => ({ ref, liveness: 'live' as const });
    return { ...COMPLETE, owner: who(JANE), accountable: who(RAVI) };
  }
});
