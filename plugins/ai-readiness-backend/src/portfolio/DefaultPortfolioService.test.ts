import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { portfolioQuerySchema } from 'backstage-plugin-ai-readiness-common';
import { DefaultChecklistService } from '../checklist';
import { DefaultPortfolioService } from './DefaultPortfolioService';
import { PortfolioIndex } from './memory/PortfolioIndex';
import { PortfolioReader } from './PortfolioReader';
import type { IndexedService } from './PortfolioStore';
import { SeenOwners } from './SeenOwners';
import { Trends } from './Trends';
import { aDirectory } from './__testUtils__/anIndex';
import { aService, TODAY } from './__testUtils__/aService';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const CALLER = {
  credentials: mockCredentials.user(),
  visible: { kind: 'all' as const },
};

async function setUp() {
  const index = new PortfolioIndex(TODAY);
  const put = (name: string, more: Partial<IndexedService> = {}) => {
    const { scorecard: _, ...rest } = more;
    index.put([aService(name, rest)]);
  };
  NAMES.forEach(name => put(name));
  const clock = () => `${TODAY}T12:00:00.000Z`;
  const logger = mockServices.logger.mock();
  const directory = {
    current: async () => ({ directory: aDirectory({}), readAt: clock() }),
  };
  const reader = PortfolioReader.create({
    keeper: { current: async () => index },
    owners: SeenOwners.create({ directory, logger }),
    checklists: await DefaultChecklistService.create({
      config: mockServices.rootConfig(),
      logger,
      clock,
    }),
  });
  const asked: string[][] = [];
  const store = {
    rows: async (ids: readonly string[]) => {
      asked.push(ids.map(id => id.replace('id-', '')));
      return [];
    },
    async *days() {},
    lastReconciled: async () => undefined,
  };
  const portfolio = DefaultPortfolioService.create({
    reader,
    trends: Trends.create({ reader, store, clock }),
    store,
    clock,
  });
  const page = async (query: object) => {
    const { nextCursor: cursor } = await portfolio.getServices(
      portfolioQuerySchema.parse({ sort: 'title', limit: 2, ...query }),
      CALLER,
    );
    return { cursor, names: asked.pop() ?? [] };
  };
  return { index, page, put };
}

it('goes on behind the last entry when one before it has gone', async () => {
  const { index, page } = await setUp();
  const { cursor } = await page({});
  index.drop([0]);
  expect((await page({ cursor })).names).toEqual(['c', 'd']);
});

it('goes on behind the last entry when one has come before it', async () => {
  const { page, put } = await setUp();
  const { cursor } = await page({});
  put('aa');
  expect((await page({ cursor })).names).toEqual(['c', 'd']);
});

it.each<[string, (parts: Awaited<ReturnType<typeof setUp>>) => void]>([
  ['moved', ({ put }) => put('b', { title: 'z', changedIn: 'another' })],
  ['gone', ({ index }) => index.drop([1])],
])('goes on by counting when the last entry is %s', async (_, change) => {
  const parts = await setUp();
  const { cursor } = await parts.page({});
  change(parts);
  expect((await parts.page({ cursor })).names).toEqual(['d', 'e']);
});

it('ends with the last page', async () => {
  const { page } = await setUp();
  const { cursor } = await page({ limit: 4 });
  expect(await page({ cursor, limit: 1 })).toEqual({
    cursor: undefined,
    names: ['e'],
  });
});

it('reads no rows where nothing matches', async () => {
  const { page } = await setUp();
  expect(await page({ q: 'nothing' })).toEqual({
    cursor: undefined,
    names: [],
  });
});
