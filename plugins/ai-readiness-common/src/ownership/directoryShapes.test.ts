import fc from 'fast-check';
import { aDirectory } from './__testUtils__/aCatalog';
import { aCompany } from './__testUtils__/aCompany';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { isGap, ownerLiveness } from './liveness';
import type { Directory, Liveness } from './types';

const RUNS = { numRuns: 500, seed: 20261201 };
const of = (ref: string, directory: Directory) =>
  ownerLiveness(ref, directory, DEFAULT_OWNERSHIP_CONFIG);
const group = (name: string | number) => `group:default/${name}`;
const user = (name: string | number) => `user:default/${name}`;

const groupRefs = ['a', 'b', 'c', 'd', 'e'].map(group);
const userRefs = ['kim', 'lee', 'max', 'noa', 'pat'].map(user);

const anyDirectory: fc.Arbitrary<Directory> = fc.record({
  users: fc.subarray(userRefs).map(refs => new Set(refs)),
  groups: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...groupRefs),
        fc.record({
          members: fc.subarray(userRefs),
          children: fc.subarray(groupRefs),
        }),
      ),
      { selector: ([ref]) => ref },
    )
    .map(groups => new Map(groups)),
  absent: fc
    .subarray(userRefs)
    .map(refs => new Map(refs.map(ref => [ref, 'on leave']))),
  unjudged: fc.subarray(userRefs).map(refs => new Set(refs)),
  judgeable: fc.constant(true),
});

/** Everybody at or below a group, found the plain way. */
function everybodyIn(ref: string, { groups, users }: Directory): Set<string> {
  const below = new Set([ref]);
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const each of [...below]) {
      groups.get(each)?.children.forEach(child => below.add(child));
    }
  }
  const members = [...below].flatMap(each => groups.get(each)?.members ?? []);
  return new Set(members.filter(member => users.has(member)));
}

function plainly(ref: string, directory: Directory): Liveness {
  if (!directory.groups.has(ref)) return 'unresolved';
  const left = [...everybodyIn(ref, directory)].filter(
    each => !directory.absent?.has(each),
  );
  if (left.some(each => !directory.unjudged?.has(each))) return 'live';
  return left.length ? 'unknown' : 'empty-group';
}

const rankOf = (liveness: Liveness) => {
  if (isGap(liveness)) return 0;
  return liveness === 'unknown' ? 1 : 2;
};

describe('ownerLiveness, whatever the directory looks like', () => {
  it('is what a plain walk down the groups finds', () => {
    fc.assert(
      fc.property(anyDirectory, directory => {
        for (const ref of groupRefs) {
          expect(of(ref, directory)).toBe(plainly(ref, directory));
        }
      }),
      RUNS,
    );
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(anyDirectory, directory => {
        const backwards: Directory = {
          ...directory,
          users: new Set([...directory.users].reverse()),
          groups: new Map(
            [...directory.groups]
              .reverse()
              .map(([ref, { members, children }]) => [
                ref,
                {
                  members: [...members].reverse(),
                  children: [...children].reverse(),
                },
              ]),
          ),
        };
        for (const ref of [...groupRefs, ...userRefs]) {
          expect(of(ref, backwards)).toBe(of(ref, directory));
        }
      }),
      RUNS,
    );
  });

  it('makes nobody less live when a live user joins a group', () => {
    fc.assert(
      fc.property(
        anyDirectory,
        fc.constantFrom(...groupRefs),
        (before, joined) => {
          const known = before.groups.get(joined);
          const members = [...(known?.members ?? []), user('new')];
          const children = known?.children ?? [];
          const after: Directory = {
            ...before,
            users: new Set([...before.users, user('new')]),
            groups: new Map(before.groups).set(joined, { members, children }),
          };
          expect(of(joined, after)).toBe('live');
          for (const ref of [...groupRefs, ...userRefs]) {
            const was = rankOf(of(ref, before));
            expect(rankOf(of(ref, after))).toBeGreaterThanOrEqual(was);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('directories as companies have them', () => {
  it.each<[string, Directory, [string, Liveness][]]>([
    [
      'users without groups',
      { users: new Set([user('kim')]), groups: new Map(), judgeable: true },
      [
        [user('kim'), 'live'],
        [group('a'), 'unresolved'],
      ],
    ],
    [
      'groups without users',
      aDirectory({ [group('a')]: { members: [user('kim')] } }, []),
      [
        [group('a'), 'empty-group'],
        [user('kim'), 'unresolved'],
      ],
    ],
    [
      'the same names in several namespaces',
      aDirectory(
        {
          'group:emea/sales': { members: ['user:emea/kim'] },
          'group:apac/sales': { members: ['user:apac/kim'] },
        },
        ['user:emea/kim'],
      ),
      [
        ['group:emea/sales', 'live'],
        ['group:apac/sales', 'empty-group'],
        ['group:default/sales', 'unresolved'],
        ['user:apac/kim', 'unresolved'],
      ],
    ],
    [
      'a person in 60 groups',
      aDirectory(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [
            group(index),
            { members: [user('kim')] },
          ]),
        ),
        [user('kim')],
      ),
      [
        [group(0), 'live'],
        [group(59), 'live'],
      ],
    ],
    [
      'groups nested 10 deep',
      aDirectory(
        Object.fromEntries(
          Array.from({ length: 10 }, (_, level) => [
            group(level),
            level === 9
              ? { members: [user('kim')] }
              : { children: [group(level + 1)] },
          ]),
        ),
        [user('kim')],
      ),
      [
        [group(0), 'live'],
        [group(9), 'live'],
      ],
    ],
  ])('%s', (_, directory, expected) => {
    for (const [ref, liveness] of expected) {
      expect([ref, of(ref, directory)]).toEqual([ref, liveness]);
    }
  });

  it('looks at each membership once, with 5 000 groups and 30 000 users', () => {
    let looks = 0;
    const company = aCompany({ groups: 5_000, users: 30_000 });
    const has = company.users.has.bind(company.users);
    const users = new Set(company.users);
    users.has = ref => {
      looks += 1;
      return has(ref);
    };
    const directory = { ...company, users };
    const memberships = [...company.groups.values()].reduce(
      (sum, { members }) => sum + members.length,
      0,
    );
    for (const ref of company.groups.keys()) of(ref, directory);
    expect(looks).toBe(memberships);
  });
});
