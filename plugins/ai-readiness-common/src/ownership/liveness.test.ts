import fc from 'fast-check';
import { aDirectory } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { isGap, ownerLiveness } from './liveness';
import { livenessSchema } from './schema';
import type { Directory } from './types';

const of = (ref: string, directory: Directory) =>
  ownerLiveness(ref, directory, DEFAULT_OWNERSHIP_CONFIG);

describe('ownerLiveness', () => {
  it.each([
    ['a user that the catalog holds', 'user:default/jane', 'live'],
    ['a user that it does not hold', 'user:default/gone', 'unresolved'],
    ['a group with such a user', 'group:default/claims', 'live'],
    ['a group with such a user below it', 'group:default/insurance', 'live'],
    ['a group without anybody', 'group:default/ghosts', 'empty-group'],
    [
      'a group that the catalog does not hold',
      'group:default/gone',
      'unresolved',
    ],
    ['a name that stands for nobody', 'group:default/tbd', 'placeholder'],
    ['the same as a user, in any namespace', 'user:dev/guest', 'placeholder'],
    ['one that can be read as a ref', 'group:n/a', 'placeholder'],
  ])('%s', (_, ref, expected) => {
    expect(of(ref, aDirectory())).toBe(expected);
  });

  it('does not count members that the catalog does not hold', () => {
    const directory = aDirectory({
      'group:default/leavers': { members: ['user:default/gone'] },
    });
    expect(of('group:default/leavers', directory)).toBe('empty-group');
  });

  it('passes over child groups that the catalog does not hold', () => {
    const directory = aDirectory({
      'group:default/split': { children: ['group:default/gone'] },
    });
    expect(of('group:default/split', directory)).toBe('empty-group');
  });

  it.each([
    ['empty', [], 'empty-group'],
    ['inhabited', ['user:default/jane'], 'live'],
  ])('ends in a cycle of groups that is %s', (_, members, expected) => {
    const directory = aDirectory({
      'group:default/a': { children: ['group:default/b', 'group:default/a'] },
      'group:default/b': { children: ['group:default/c'] },
      'group:default/c': { children: ['group:default/a'], members },
    });
    for (const name of ['a', 'b', 'c']) {
      expect(of(`group:default/${name}`, directory)).toBe(expected);
    }
  });

  it('finds somebody however deep they are', () => {
    const depth = 20_000;
    const chain = Array.from({ length: depth }, (_, level) => [
      `group:default/level-${level}`,
      level === depth - 1
        ? { members: ['user:default/jane'] }
        : { children: [`group:default/level-${level + 1}`] },
    ]);
    const directory = aDirectory(Object.fromEntries(chain));
    expect(of('group:default/level-0', directory)).toBe('live');
  });

  it('is unknown when the catalog holds no users or can not be read', () => {
    const directory = { ...aDirectory({}, []), judgeable: false };
    expect(of('user:default/jane', directory)).toBe('unknown');
    expect(of('group:default/claims', directory)).toBe('unknown');
    expect(of('group:default/tbd', directory)).toBe('placeholder');
  });

  it('compares placeholders without case, and takes those of the organisation', () => {
    const config = { placeholders: ['Team-X', 'N/A'] };
    const directory = aDirectory();
    expect(ownerLiveness('group:default/team-x', directory, config)).toBe(
      'placeholder',
    );
    expect(ownerLiveness('group:n/a', directory, config)).toBe('placeholder');
    expect(ownerLiveness('group:default/tbd', directory, config)).toBe(
      'unresolved',
    );
  });

  it('never lets a new member turn anybody into a gap', () => {
    const names = ['a', 'b', 'c', 'd'].map(name => `group:default/${name}`);
    const users = ['user:default/jane', 'user:default/gone'];
    const anyGroups = fc.dictionary(
      fc.constantFrom(...names),
      fc.record({
        members: fc.subarray(users),
        children: fc.subarray(names),
      }),
    );
    fc.assert(
      fc.property(
        anyGroups,
        fc.constantFrom(...names),
        fc.constantFrom(...users),
        (groups, joined, user) => {
          const before = aDirectory(groups);
          const group = groups[joined] ?? { members: [], children: [] };
          const members = [...group.members, user];
          const after = aDirectory({
            ...groups,
            [joined]: { ...group, members },
          });
          const turned = names.filter(
            name => !isGap(of(name, before)) && isGap(of(name, after)),
          );
          expect(turned).toEqual([]);
        },
      ),
      { numRuns: 500, seed: 20260310 },
    );
  });
});

describe('isGap', () => {
  it('is everything but live and unknown', () => {
    expect(livenessSchema.options.filter(isGap)).toEqual([
      'missing',
      'unresolved',
      'empty-group',
      'placeholder',
      'absent',
    ]);
  });
});
