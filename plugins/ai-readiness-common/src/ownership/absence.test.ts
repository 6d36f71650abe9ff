import { aDirectory } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { resolveOwner } from './resolveOwners';

const jane = 'user:default/jane';
const ravi = 'user:default/ravi';
const directory = {
  ...aDirectory({
    'group:default/both': { members: [jane, ravi] },
    'group:default/ravi': { members: [ravi, 'user:default/gone'] },
    'group:default/above': { children: ['group:default/ravi'] },
  }),
};

interface Given {
  absent?: string[];
  unjudged?: string[];
}

const resolve = (name: string, { absent = [], unjudged = [] }: Given) =>
  resolveOwner(
    { ref: name },
    {
      ...directory,
      absent: new Map(absent.map(ref => [ref, 'on leave'])),
      unjudged: new Set(unjudged),
    },
    DEFAULT_OWNERSHIP_CONFIG,
  );

describe('users who can not answer', () => {
  const all = { absent: [jane, ravi, 'user:default/gone'] };
  it.each<[string, string, Given, string]>([
    ['an absent user', jane, all, 'absent'],
    ['another user', ravi, { absent: [jane] }, 'live'],
    [
      'an absent user that the catalog lost',
      'user:default/gone',
      all,
      'unresolved',
    ],
    ['a user who can not be judged', jane, { unjudged: [jane] }, 'unknown'],
    [
      'an absent user of whom one did not answer',
      jane,
      { absent: [jane], unjudged: [jane] },
      'absent',
    ],
    ['a group of absent users', 'group:default/both', all, 'empty-group'],
    [
      'a group with one present',
      'group:default/both',
      { absent: [jane] },
      'live',
    ],
    [
      'a group with one present, others unjudged',
      'group:default/both',
      { unjudged: [jane] },
      'live',
    ],
    [
      'a group with one unjudged, others absent',
      'group:default/both',
      { absent: [ravi], unjudged: [jane] },
      'unknown',
    ],
    [
      'the same below it',
      'group:default/above',
      { unjudged: [ravi] },
      'unknown',
    ],
    [
      'a group without anybody, whatever fails',
      'group:default/ghosts',
      { unjudged: [jane, ravi] },
      'empty-group',
    ],
  ])('%s', (_, ref, given, liveness) => {
    expect(resolve(ref, given).liveness).toBe(liveness);
  });

  it('says why', () => {
    expect(resolve(jane, all).problem).toBe(
      'user:default/jane is not available: on leave',
    );
    expect(resolve('group:default/above', all).problem).toBe(
      'everybody in group:default/above is absent',
    );
    expect(resolve('group:default/ghosts', all).problem).toBeUndefined();
  });
});
