import { groupsOf, withoutOwner } from './membership';
import type { Directory } from './types';

const directory = (
  groups: Record<string, { members?: string[]; children?: string[] }>,
  users: string[] = ['user:default/jane'],
): Directory => ({
  users: new Set(users),
  groups: new Map(
    Object.entries(groups).map(([name, { members = [], children = [] }]) => [
      `group:default/${name}`,
      {
        members: members.map(member => `user:default/${member}`),
        children: children.map(child => `group:default/${child}`),
      },
    ]),
  ),
  judgeable: true,
});

describe('groupsOf', () => {
  it.each([
    ['a user in no group', directory({ claims: {} }), []],
    ['a user in one', directory({ claims: { members: ['jane'] } }), ['claims']],
    [
      'groups above, nearest first',
      directory({
        company: { children: ['insurance'] },
        insurance: { children: ['claims'] },
        claims: { members: ['jane'] },
      }),
      ['claims', 'insurance', 'company'],
    ],
    [
      'groups in a circle',
      directory({
        a: { members: ['jane'], children: ['b'] },
        b: { children: ['a'] },
      }),
      ['a', 'b'],
    ],
  ])('answers %s', (_, given, expected) => {
    expect(groupsOf('user:default/jane', given)).toEqual(
      expected.map(name => `group:default/${name}`),
    );
  });

  it('answers the groups above a group, not the group itself', () => {
    const given = directory({ a: { children: ['b'] }, b: { children: ['a'] } });
    expect(groupsOf('group:default/a', given)).toEqual(['group:default/b']);
  });
});

describe('withoutOwner', () => {
  const given = directory({ claims: { members: ['jane'] } });

  it('takes a user away', () => {
    const left = withoutOwner(given, 'user:default/jane');
    expect([...left.users]).toEqual([]);
    expect(given.users.size).toBe(1);
  });

  it('takes a group away, and leaves its members', () => {
    const left = withoutOwner(given, 'group:default/claims');
    expect([...left.groups]).toEqual([]);
    expect([...left.users]).toEqual(['user:default/jane']);
  });
});
