import type { Directory } from 'backstage-plugin-ai-readiness-common';
import { peopleOf } from './peopleOf';

const user = (name: string) => `user:default/${name}`;
const group = (name: string) => `group:default/${name}`;

const directory: Directory = {
  judgeable: true,
  users: new Set(['jane', 'omar', 'li', 'guest', 'new'].map(user)),
  absent: new Map([[user('li'), 'left']]),
  unjudged: new Set([user('new')]),
  groups: new Map([
    [group('claims'), { members: [user('jane')], children: [group('desk')] }],
    [
      group('desk'),
      {
        members: [user('omar'), user('li'), user('ghost')],
        children: [group('claims')],
      },
    ],
  ]),
};

describe('peopleOf', () => {
  it.each([
    ['a user', [user('jane')], ['jane']],
    [
      'a group, those below it, in a cycle',
      [group('claims')],
      ['jane', 'omar'],
    ],
    ['each of them once', [user('omar'), group('desk')], ['jane', 'omar']],
    ['nobody who is gone', [user('li'), user('ghost')], []],
    ['nobody who stands for nobody', [user('guest')], []],
    ['who may be there', [user('new')], ['new']],
    ['a group that is not there', [group('none')], []],
    ['nobody', [], []],
  ])('%s', (_, refs, people) => {
    const found = peopleOf(refs, directory, { placeholders: ['guest'] });
    expect(found.sort()).toEqual(people.map(user));
  });
});
