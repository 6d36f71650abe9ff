import { mockServices } from '@backstage/backend-test-utils';
import { SeenOwners } from './SeenOwners';
import { aDirectory } from './__testUtils__/anIndex';

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
