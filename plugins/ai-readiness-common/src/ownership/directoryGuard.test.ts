import { aDirectory } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import {
  directoryLoss,
  guardDirectory,
  heldAreas,
  heldDirectory,
  shownWhileHeld,
  unjudgedOwners,
  livenessWhileHeld,
} from './directoryGuard';
import { ownerLiveness } from './liveness';
import type { AreaOwnership, GuardState, Liveness } from './types';

const MAY = '2026-05-01T00:00:00.000Z';
const JUNE = '2026-06-01T00:00:00.000Z';
const WATCHING: GuardState = { state: 'watching' };
const config = DEFAULT_OWNERSHIP_CONFIG;
const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `group:default/team-${i}`);

describe('guardDirectory', () => {
  it.each([
    ['nobody of nobody', 0, 0, 'watching'],
    ['nobody', 10, 0, 'watching'],
    ['the only owner there is', 1, 1, 'watching'],
    ['one of two', 2, 1, 'watching'],
    ['both of two', 2, 2, 'holding'],
    ['exactly the limit', 10, 2, 'watching'],
    ['one more than the limit', 10, 3, 'holding'],
    ['two of many', 100, 2, 'watching'],
    ['everybody', 300, 300, 'holding'],
  ])('when it loses %s', (_, known, lost, state) => {
    const loss = { known, lost: names(lost) };
    expect(guardDirectory(loss, 20, WATCHING, JUNE).state).toBe(state);
  });

  it.each([
    ['0', 0, 2, 'holding'],
    ['0, and one lost', 0, 1, 'watching'],
    ['100, and all lost', 100, 10, 'watching'],
    ['33.4', 33.4, 4, 'holding'],
  ])('with a limit of %s percent', (_, limit, lost, state) => {
    const loss = { known: 10, lost: names(lost) };
    expect(guardDirectory(loss, limit, WATCHING, JUNE).state).toBe(state);
  });

  it('says what it holds, and since when', () => {
    const loss = { known: 20, lost: names(12).reverse() };
    const held = guardDirectory(loss, 20, WATCHING, MAY);
    expect(held).toEqual({
      state: 'holding',
      since: MAY,
      known: 20,
      lost: 12,
      examples: names(12).sort().slice(0, 10),
      limitPercent: 20,
    });
    expect(guardDirectory(loss, 20, held, JUNE)).toEqual(held);
  });
});

describe('directoryLoss', () => {
  const before = [
    'user:default/jane',
    'group:default/claims',
    'group:default/gone',
    'user:default/gone',
  ];

  it('counts who can not answer any more', () => {
    expect(directoryLoss(before, aDirectory(), config)).toEqual({
      known: 4,
      lost: ['group:default/gone', 'user:default/gone'],
    });
  });

  it('also when the catalog holds no users at all', () => {
    const empty = { ...aDirectory({}, []), judgeable: false };
    expect(directoryLoss(before, empty, config).lost).toEqual(before);
  });

  it('takes nobody for lost of whom nobody can tell', () => {
    const directory = aDirectory();
    const unjudged = { ...directory, unjudged: directory.users };
    expect(directoryLoss(before, unjudged, config).lost).toEqual([
      'group:default/gone',
      'user:default/gone',
    ]);
    expect(unjudgedOwners(before, unjudged, config)).toEqual([
      'user:default/jane',
      'group:default/claims',
    ]);
    const empty = { ...aDirectory({}, []), judgeable: false };
    expect(unjudgedOwners(before, empty, config)).toEqual([]);
  });

  it('misses nobody whom nobody names any more', () => {
    const named = new Set(['user:default/jane', 'group:default/gone']);
    expect(directoryLoss(before, aDirectory(), config, { named })).toEqual({
      known: 2,
      lost: ['group:default/gone'],
    });
  });

  it('nor whose loss is confirmed', () => {
    const confirmed = new Set(before.slice(2));
    const loss = directoryLoss(before, aDirectory(), config, { confirmed });
    expect(loss).toEqual({ known: 2, lost: [] });
  });
});

describe('heldDirectory', () => {
  const nothing = { users: new Set<string>(), groups: new Map() };
  const held = heldDirectory({ ...nothing, judgeable: false }, [
    'user:default/jane',
    'group:default/claims',
  ]);

  it.each<[string, Liveness]>([
    ['user:default/jane', 'live'],
    ['group:default/claims', 'live'],
    ['user:default/ravi', 'unresolved'],
    ['group:default/tbd', 'placeholder'],
  ])('%s is %s', (ref, liveness) => {
    expect(ownerLiveness(ref, held, config)).toBe(liveness);
  });
});

describe('heldAreas', () => {
  const owned = (
    liveness: Liveness,
    fields: Partial<AreaOwnership> = {},
  ): AreaOwnership => ({
    area: 'risk',
    liveness,
    owners: [{ ref: 'group:default/a', liveness }],
    ...fields,
  });
  const remedy = { entityRef: 'component:default/a', advice: 'Name somebody.' };

  it.each<[string, AreaOwnership, Liveness | undefined, Liveness]>([
    ['what is live', owned('live'), 'empty-group', 'live'],
    ['a gap that was one', owned('unresolved'), 'empty-group', 'unresolved'],
    ['a gap that is new', owned('unresolved', { remedy }), 'live', 'unknown'],
    ['one never seen before', owned('empty-group'), undefined, 'unknown'],
    ['nobody named', owned('missing', { owners: [] }), 'live', 'missing'],
    ['a placeholder', owned('placeholder'), 'live', 'placeholder'],
    [
      'a text that is no ref',
      owned('unresolved', {
        owners: [{ ref: 'x y', liveness: 'unresolved', problem: 'no ref' }],
      }),
      'live',
      'unresolved',
    ],
  ])('%s', (_, area, before, liveness) => {
    const previous = before ? [owned(before)] : [];
    const [held] = heldAreas([area], previous);
    expect(held.liveness).toBe(liveness);
    expect(held.remedy).toEqual(
      liveness === 'unknown' ? undefined : area.remedy,
    );
  });
});

describe('shownWhileHeld', () => {
  it('shows what rests on the directory as last known, and all else as it is', () => {
    const jane = { ref: 'user:default/jane', liveness: 'live' as const };
    const ghosts = {
      ref: 'group:default/ghosts',
      liveness: 'empty-group' as const,
    };
    const shown = shownWhileHeld(
      [
        { area: 'risk', liveness: 'live', owners: [jane] },
        { area: 'data', liveness: 'empty-group', owners: [ghosts], since: MAY },
        { area: 'legal', liveness: 'missing', owners: [], since: MAY },
      ],
      JUNE,
    );
    expect(shown).toMatchObject([
      { liveness: 'unknown', lastLiveAt: JUNE },
      { liveness: 'unknown', since: MAY },
      { liveness: 'missing', since: MAY },
    ]);
    expect(shown[1]).not.toHaveProperty('lastLiveAt');
  });
});

it.each([
  ['live', 'unknown'],
  ['unknown', 'unknown'],
  ['missing', 'missing'],
  ['unresolved', 'unresolved'],
] as const)('says of %s, while it is held, that it is %s', (last, shown) => {
  expect(livenessWhileHeld(last)).toBe(shown);
});
