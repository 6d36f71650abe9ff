import { mockServices } from '@backstage/backend-test-utils';
import { SeenOwners } from './SeenOwners';
import { aDirectory, anIndex } from './__testUtils__/anIndex';
import { aService } from './__testUtils__/aService';

const SEEN = 'group:default/seen';
const HIDDEN = 'group:default/hidden';
const GONE = 'group:default/gone';

const directory = aDirectory({ [SEEN]: [], [HIDDEN]: [] });

it.each([
  ['the directory is known', true, [HIDDEN, GONE]],
  // Nobody can say then who has gone; who is hidden stays hidden.
  ['the catalog holds no users', false, [HIDDEN]],
])(
  'takes nobody whom the caller may not see: %s',
  async (_, judgeable, none) => {
    const owners = SeenOwners.create({
      directory: { current: jest.fn() },
      logger: mockServices.logger.mock(),
    });
    expect(
      await owners.unknownAmong(
        { owner: ['mine', SEEN, HIDDEN, GONE] },
        { ...directory, judgeable },
        {
          shownAmong: async refs => new Set(refs.filter(ref => ref !== HIDDEN)),
        },
      ),
    ).toEqual(none);
  },
);

it('asks once which groups above owners the caller may not see', async () => {
  const owners = SeenOwners.create({
    directory: { current: jest.fn() },
    logger: mockServices.logger.mock(),
  });
  const { tree } = anIndex(
    [aService('a', { owners: [SEEN] })],
    aDirectory({ [HIDDEN]: [SEEN], [SEEN]: [] }),
  );
  tree.column(new Set());
  const asked: (readonly string[])[] = [];
  const shownAmong = async (refs: readonly string[]) => {
    asked.push(refs);
    return new Set<string>();
  };
  const visible = { kind: 'only', refs: [] } as const;
  const caller = { visible, shownAmong };
  expect(await owners.hiddenGroups(tree, caller)).toEqual([HIDDEN]);
  expect(await owners.hiddenGroups(tree, caller)).toEqual([HIDDEN]);
  expect(asked).toEqual([[HIDDEN]]);
  expect(await owners.hiddenGroups(tree, { visible: { kind: 'all' } })).toEqual(
    [],
  );
});
