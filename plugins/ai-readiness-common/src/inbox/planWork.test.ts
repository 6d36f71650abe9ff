import { duty, entriesOf, lines, TODAY } from './__testUtils__/anInbox';

describe('what is promised', () => {
  it.each([
    [
      'condition',
      { decided: true },
      'condition | 2026-06-01 | Close the condition on 3.4 Fallback | decision fallback',
    ],
    [
      'condition',
      {},
      'condition | 2026-06-01 | Carry out the plan for 3.4 Fallback | review fallback',
    ],
    [
      'accepted-risk',
      { decided: true },
      'accepted-risk | 2026-06-01 | See to the risk accepted on 3.4 Fallback | decision fallback',
    ],
    [
      'accepted-risk',
      {},
      'accepted-risk | 2026-06-01 | See to the risk that the plan for 3.4 Fallback accepts | review fallback',
    ],
    [
      'target-plan',
      { dueOn: '2026-04-09' },
      'target-plan | 2026-04-09 | Bring 3.4 Fallback to its target state | review fallback',
    ],
  ] as const)('%s %j', (kind, rest, line) => {
    const promised = duty({
      kind,
      area: 'platform',
      itemId: 'fallback',
      dueOn: '2026-06-01',
      ...rest,
    });
    expect(lines({ duties: [promised] })).toEqual([line]);
  });

  it.each([
    ['2026-03-09', true],
    ['2026-04-09', true],
    ['2026-04-10', false],
  ])('a target plan due on %s comes up: %s', (dueOn, isShown) => {
    const plan = duty({ kind: 'target-plan', itemId: 'fallback', dueOn });
    const entries = entriesOf({ duties: [plan] });
    expect(entries.map(({ overdue }) => overdue)).toEqual(
      isShown ? [dueOn < TODAY] : [],
    );
  });
});
