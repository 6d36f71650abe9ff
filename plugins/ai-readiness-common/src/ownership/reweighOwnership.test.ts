import { reweighOwnership } from './resolveOwners';
import type { AreaOwnership, Owner } from './types';

const live = (name: string): Owner => ({
  ref: `group:default/${name}`,
  liveness: 'live',
});
const area = (owners: Owner[], byResource?: string[][]): AreaOwnership => ({
  area: 'data',
  liveness: 'live',
  owners,
  ...(byResource && {
    source: {
      kind: 'resources',
      entityRefs: byResource.map((_, index) => `resource:default/r${index}`),
      owners: byResource.map(names =>
        names.map(name => `group:default/${name}`),
      ),
    },
  }),
});

describe('reweighOwnership', () => {
  it.each<[string, AreaOwnership, string[], AreaOwnership['liveness']]>([
    ['nobody of it is gone', area([live('a')]), ['b'], 'live'],
    ['its only owner is gone', area([live('a')]), ['a'], 'unresolved'],
    ['one of two is gone', area([live('a'), live('b')]), ['a'], 'live'],
    [
      'each Resource still has somebody',
      area([live('a'), live('b')], [['a', 'b'], ['b']]),
      ['a'],
      'live',
    ],
    [
      'one Resource has nobody left',
      area([live('a'), live('b')], [['a'], ['b']]),
      ['a'],
      'unresolved',
    ],
  ])('when %s', (_, given, gone, expected) => {
    const refs = new Set(gone.map(name => `group:default/${name}`));
    expect(reweighOwnership(given, refs).liveness).toBe(expected);
  });
});
