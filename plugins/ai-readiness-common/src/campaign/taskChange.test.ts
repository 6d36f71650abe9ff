import { taskChange, type TaskFacts } from './taskChange';

const OPEN = { done: false, dropped: false };
const DONE = { done: true, dropped: false };
const DROPPED = { done: false, dropped: true };
const DROPPED_DONE = { done: true, dropped: true };
const facts: TaskFacts = {
  selected: true,
  archived: false,
  listed: true,
  needed: true,
  joining: true,
};

describe('taskChange', () => {
  it.each<[string, Partial<TaskFacts>, ReturnType<typeof taskChange>]>([
    ['a service that matches, with the item open', {}, 'join'],
    [
      'an item that is met, exempt or not applicable',
      { needed: false },
      undefined,
    ],
    ['a service that was never judged', { needed: undefined }, undefined],
    ['a service that does not match', { selected: false }, undefined],
    ['after the due date', { joining: false }, undefined],
    ['an archived service', { archived: true }, undefined],
    ['what goes on', { task: OPEN }, undefined],
    ['what is closed', { task: OPEN, needed: false }, 'finish'],
    [
      'what is closed on a service that no longer matches, maybe for it',
      { task: OPEN, needed: false, selected: false },
      'finish',
    ],
    [
      'what is closed late',
      { task: OPEN, needed: false, joining: false },
      'finish',
    ],
    [
      'open on a service that no longer matches',
      { task: OPEN, selected: false },
      'drop',
    ],
    ['open on an archived service', { task: OPEN, archived: true }, 'drop'],
    ['done on an archived service', { task: DONE, archived: true }, 'drop'],
    [
      'what the checklist does not ask any more',
      { task: OPEN, needed: false, listed: false },
      'drop',
    ],
    [
      'what was done before the checklist dropped it',
      { task: DONE, needed: false, listed: false },
      undefined,
    ],
    ['what the checklist does not have', { listed: false }, undefined],
    ['what stays done', { task: DONE, needed: false }, undefined],
    [
      'what stays done on a service that no longer matches',
      { task: DONE, needed: false, selected: false },
      undefined,
    ],
    ['what opens again', { task: DONE }, 'reopen'],
    [
      'what opens again after the due date',
      { task: DONE, joining: false },
      'reopen',
    ],
    [
      'what opens again on a service that no longer matches',
      { task: DONE, selected: false },
      'drop',
    ],
    ['a service that matches again', { task: DROPPED }, 'join'],
    [
      'a service that matches again too late',
      { task: DROPPED, joining: false },
      undefined,
    ],
    ['done before, and back', { task: DROPPED_DONE, needed: false }, 'return'],
    [
      'open before, closed meanwhile',
      { task: DROPPED, needed: false },
      undefined,
    ],
    [
      'what can not be judged now',
      { task: OPEN, needed: undefined, selected: false },
      undefined,
    ],
  ])('%s', (_, change, expected) => {
    expect(taskChange({ ...facts, ...change })).toBe(expected);
  });
});
