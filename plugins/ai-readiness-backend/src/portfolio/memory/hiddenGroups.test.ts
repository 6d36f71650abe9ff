import { Turns } from '../../tasks/Turns';
import { aDirectory, anIndex, NAMES } from '../__testUtils__/anIndex';
import { aService } from '../__testUtils__/aService';
import { rollUp } from './rollUp';

const SECRET = 'group:default/secret';
const TEAM = 'group:default/team';

const SERVICES = [
  aService('a', { title: 'A', owners: [TEAM] }),
  aService('b', { title: 'B', owners: [TEAM] }),
  aService('c', { title: 'C', owners: [SECRET] }),
];
const DIRECTORY = aDirectory({ [SECRET]: [TEAM], [TEAM]: [] });

const setUp = () => anIndex(SERVICES, DIRECTORY);

describe.each([
  ['stands for those below it', new Set<string>(), ['A', 'B', 'C']],
  ['stands for itself where it is hidden', new Set([SECRET]), ['C']],
])('a group above other owners %s', (_, alone, titles) => {
  it('in a list, and in the count beside the filter', () => {
    const { take, listed } = setUp();
    const look = take({ owner: [SECRET] }, { alone });
    expect(listed(look)).toEqual(titles);
    expect(look.facets.owner.values).toContainEqual({
      value: SECRET,
      count: titles.length,
    });
  });

  it('in a roll-up', async () => {
    const { index, take, tree } = setUp();
    const { found } = take({}, { alone });
    const options = { names: NAMES, turns: Turns.create() };
    const owners = tree.column(alone);
    const { page, total } = await rollUp(index, found, owners, options);
    const groups = page(0, total).map(group => [group.value, group.services]);
    expect(groups).toContainEqual([SECRET, titles.length]);
    expect(groups).toContainEqual([TEAM, 2]);
  });
});

it('a hidden group that owns nothing itself is counted nowhere', () => {
  const { take } = anIndex(SERVICES.slice(0, 2), DIRECTORY);
  const alone = new Set([SECRET]);
  const { services, facets } = take({ owner: [SECRET] }, { alone });
  expect(services).toBe(0);
  expect(facets.owner.values).toContainEqual({ value: SECRET, count: 0 });
});
