import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { DatabasePortfolioStore } from '../portfolio/DatabasePortfolioStore';
import type { IndexedService, ServiceDay } from '../portfolio/PortfolioStore';
import { setUpReconciler } from './setUpReconciler';

const EVER = '2000-01-01T00:00:00.000Z';
export const refOf = (name: string) => `component:default/${name}`;

/** A real database with services from the catalog, and the store that reads them. */
export async function setUpPortfolio(
  databases: TestDatabases,
  id: TestDatabaseId,
  names: readonly string[] = [],
) {
  const portal = await setUpReconciler(databases, id);
  const { client, catalog, reconciler, clock } = portal;
  names.forEach(name => catalog.add(name));
  if (names.length) await reconciler.run();
  const portfolio = DatabasePortfolioStore.create({
    client,
    clock: () => clock.now,
    pages: { services: 2, days: 2 },
  });
  const all = async () => {
    const pages: string[][] = [];
    for await (const page of portfolio.all()) {
      pages.push(page.map(({ entityRef }) => entityRef));
    }
    return pages;
  };
  const allChanged = async (known: readonly string[] = [], since = EVER) => {
    const found: IndexedService[] = [];
    for await (const page of portfolio.changed(since, new Set(known))) {
      expect(page.length).toBeLessThanOrEqual(2);
      found.push(...page);
    }
    return found;
  };
  const changed = async (known: readonly string[], since = EVER) =>
    (await allChanged(known, since)).map(({ entityRef }) => entityRef).sort();
  const stamps = async () => {
    const seen = await allChanged();
    return [...new Set(seen.map(({ changedIn }) => changedIn))];
  };
  const days = async ({ from = '2000-01-01', until = '2999-12-31' } = {}) => {
    const found: ServiceDay[] = [];
    for await (const page of portfolio.days({ from, until })) {
      found.push(...page);
    }
    return found;
  };
  return { ...portal, portfolio, all, allChanged, changed, stamps, days };
}
