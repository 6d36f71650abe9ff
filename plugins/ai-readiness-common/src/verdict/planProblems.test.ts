import { AS_OF, condition, inDays, targetPlan } from './__testUtils__/aReview';
import { livenessSchema } from '../ownership/schema';
import type { Liveness } from '../ownership/types';
import { dayNumber } from '../time/days';
import { conditionProblems, targetPlanProblems } from './planProblems';
import type { ConditionInput, TargetPlanInput } from './types';

const today = dayNumber(AS_OF);
const policy = { maxConditionDays: 90 };
const who = (liveness: Liveness) => ({ ref: 'user:default/jane', liveness });

const conditionRows: [string, ConditionInput | undefined, string[]][] = [
  [
    'nothing written: everything is missing',
    undefined,
    [
      'no-plan',
      'no-owner',
      'no-deadline',
      'no-accepted-risk',
      'no-accountable',
    ],
  ],
  ['all five parts make it complete', condition, []],
  ['a plan is a text', { ...condition, plan: ' \n' }, ['no-plan']],
  ['an owner', { ...condition, owner: undefined }, ['no-owner']],
  [
    'the owner is live',
    { ...condition, owner: who('empty-group') },
    ['owner-not-live'],
  ],
  [
    'an owner who can not be judged is not held against it',
    { ...condition, owner: who('unknown') },
    [],
  ],
  ['a deadline', { ...condition, deadline: undefined }, ['no-deadline']],
  [
    'the deadline lies ahead: a day lasts until it ends',
    { ...condition, deadline: inDays(0) },
    [],
  ],
  [
    'yesterday has passed',
    { ...condition, deadline: inDays(-1) },
    ['deadline-passed'],
  ],
  [
    'the last day that the policy allows',
    { ...condition, deadline: inDays(90) },
    [],
  ],
  [
    'one day more is too far',
    { ...condition, deadline: inDays(91) },
    ['deadline-too-far'],
  ],
  [
    'the accepted risk is a text',
    { ...condition, acceptedRisk: ' ' },
    ['no-accepted-risk'],
  ],
  [
    'somebody is accountable for reducing it',
    { ...condition, accountable: undefined },
    ['no-accountable'],
  ],
  [
    'who is accountable is live',
    { ...condition, accountable: who('unresolved') },
    ['accountable-not-live'],
  ],
];

const targetRows: [string, TargetPlanInput | undefined, string[]][] = [
  [
    'nothing written: everything is missing',
    undefined,
    ['no-plan', 'no-owner', 'no-deadline'],
  ],
  ['text, live owner and date make it complete', targetPlan, []],
  ['a plan is a text', { ...targetPlan, plan: '' }, ['no-plan']],
  ['an owner', { ...targetPlan, owner: undefined }, ['no-owner']],
  [
    'the owner is live',
    { ...targetPlan, owner: who('placeholder') },
    ['owner-not-live'],
  ],
  ['a date', { ...targetPlan, date: undefined }, ['no-deadline']],
  ['the date holds through its day', { ...targetPlan, date: inDays(0) }, []],
  [
    'a date that has passed is none',
    { ...targetPlan, date: inDays(-1) },
    ['deadline-passed'],
  ],
  [
    'the policy for conditions does not limit it',
    { ...targetPlan, date: inDays(900) },
    [],
  ],
];

describe('conditionProblems', () => {
  it.each(conditionRows)('%s', (_, given, expected) => {
    expect(conditionProblems(given, today, policy)).toEqual(expected);
  });

  it('counts days over a leap day', () => {
    const asOf = dayNumber('2028-02-28');
    const days = { maxConditionDays: 2 };
    const until = (deadline: string) =>
      conditionProblems({ ...condition, deadline }, asOf, days);
    expect(until('2028-03-01')).toEqual([]);
    expect(until('2028-03-02')).toEqual(['deadline-too-far']);
  });

  it.each(livenessSchema.options)('an owner who is %s', liveness => {
    const fine = liveness === 'live' || liveness === 'unknown';
    const given = { ...condition, owner: who(liveness) };
    expect(conditionProblems(given, today, policy)).toEqual(
      fine ? [] : ['owner-not-live'],
    );
  });
});

describe('targetPlanProblems', () => {
  it.each(targetRows)('%s', (_, given, expected) => {
    expect(targetPlanProblems(given, today)).toEqual(expected);
  });
});
