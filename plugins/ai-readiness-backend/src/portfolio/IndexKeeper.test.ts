import { mockServices } from '@backstage/backend-test-utils';
import { IndexKeeper } from './IndexKeeper';
import type { PortfolioIndex } from './memory/PortfolioIndex';
import type { IndexedService } from './PortfolioStore';
import { aService } from './__testUtils__/aService';

const NOON = '2026-03-10T12:00:00.000Z';
const stampAt = (instant: string, which: string) => `${instant}-${which}`;

/** A database of services in which each write has a stamp. */
class FakeStore {
  readonly services = new Map<string, IndexedService>();
  asked: { since: string; known: readonly string[] }[] = [];
  fills = 0;
  /** Runs when the first page of all services has been read. */
  meanwhile: () => void = () => {};
  /** Runs after each page of what has changed. */
  betweenPages: () => void = () => {};
  fails = false;

  write(name: string, stamp: string, more: Partial<IndexedService> = {}): void {
    const { scorecard: _, ...rest } = more;
    const service = aService(name, { ...rest, changedIn: stamp });
    this.services.set(service.id, service);
  }

  async *all() {
    this.fills += 1;
    if (this.fails) throw new Error('no connection');
    const pages = [...this.services.values()].filter(each => !each.archived);
    for (const service of pages) {
      yield [service];
      this.meanwhile();
      this.meanwhile = () => {};
    }
  }

  async *changed(since: string, known: ReadonlySet<string>) {
    this.asked.push({ since, known: [...known] });
    const changed = [...this.services.values()].filter(
      ({ changedIn }) => changedIn >= since && !known.has(changedIn),
    );
    for (const service of changed) {
      yield [service];
      this.betweenPages();
    }
  }
}

const titlesOf = ({ titles, titleOf }: PortfolioIndex) =>
  [...titles.order].map(titleOf);

function create() {
  const store = new FakeStore();
  const clock = { now: NOON };
  const logger = mockServices.logger.mock();
  const keeper = IndexKeeper.create({ store, clock: () => clock.now, logger });
  const titles = async () => titlesOf(await keeper.current());
  return { store, clock, keeper, logger, titles };
}

it('reads everything once, then what was written since', async () => {
  const { store, titles } = create();
  store.write('b', stampAt('2026-01-01T00:00:00.000Z', 'x'));
  expect(await titles()).toEqual(['b']);
  store.write('a', stampAt(NOON, 'x'));
  expect(await titles()).toEqual(['a', 'b']);
  expect(await titles()).toEqual(['a', 'b']);
  expect([store.fills, store.asked.length]).toEqual([1, 3]);
  expect(store.asked[2]).toEqual({
    since: '2026-03-10T11:59:00.000Z',
    known: [stampAt(NOON, 'x')],
  });
});

it('sees what was stamped before something that it has seen', async () => {
  const { store, titles } = create();
  store.write('late', stampAt('2026-03-10T11:59:59.000Z', 'x'));
  expect(await titles()).toEqual(['late']);
  store.write('early', stampAt('2026-03-10T11:59:30.000Z', 'y'));
  expect(await titles()).toEqual(['early', 'late']);
});

it('takes page by page, and knows a transaction when it has seen the last', async () => {
  const { store, keeper, titles } = create();
  const index = await keeper.current();
  store.write('a', stampAt(NOON, 'x'));
  store.write('b', stampAt(NOON, 'x'));
  const seen: string[][] = [];
  store.betweenPages = () => {
    seen.push(titlesOf(index));
    if (seen.length === 2) throw new Error('connection lost');
  };
  await expect(titles()).rejects.toThrow('connection lost');
  // The first is in the index before the second is asked for.
  expect(seen).toEqual([['a'], ['a', 'b']]);
  store.betweenPages = () => {};
  store.write('b', stampAt(NOON, 'x'), { title: 'c' });
  expect(await titles()).toEqual(['a', 'c']);
});

it('is not blinded by a writer whose clock is ahead', async () => {
  const { store, titles } = create();
  await titles();
  store.write('ahead', stampAt('2026-03-10T13:00:00.000Z', 'x'));
  expect(await titles()).toEqual(['ahead']);
  store.write('right', stampAt('2026-03-10T12:00:01.000Z', 'x'));
  expect(await titles()).toEqual(['ahead', 'right']);
});

it('lets go of what is archived, and of who had a name that was taken over', async () => {
  const { store, titles } = create();
  store.write('gone', stampAt(NOON, '1'));
  store.write('old', stampAt(NOON, '2'));
  store.write('new', stampAt(NOON, '3'));
  expect(await titles()).toEqual(['gone', 'new', 'old']);
  store.write('gone', stampAt(NOON, '4'), { archived: true });
  store.services.delete('id-new');
  const ref = 'component:default/new';
  store.write('old', stampAt(NOON, '5'), { entityRef: ref, title: 'renamed' });
  expect(await titles()).toEqual(['renamed']);
  store.write('gone', stampAt(NOON, '6'));
  expect(await titles()).toEqual(['gone', 'renamed']);
});

it('answers each caller with what was there when they asked, with as few queries', async () => {
  const { store, keeper, titles } = create();
  await titles();
  store.asked = [];
  const first = keeper.current();
  store.write('a', stampAt(NOON, 'x'));
  const others = [keeper.current(), keeper.current(), keeper.current()];
  await first;
  const [one] = await Promise.all(others);
  expect(titlesOf(one)).toEqual(['a']);
  expect(store.asked).toHaveLength(2);
});

it('reads everything again after a while, beside the answers', async () => {
  const { store, clock, titles } = create();
  store.write('kept', stampAt('2026-01-01T00:00:00.000Z', 'x'));
  store.write('lost', stampAt('2026-01-01T00:00:00.000Z', 'y'));
  await titles();
  // What nobody was told of.
  store.services.delete('id-lost');
  store.write('slipped', stampAt('2026-01-01T00:00:00.000Z', 'z'));
  expect(await titles()).toEqual(['kept', 'lost']);
  clock.now = '2026-03-10T12:15:00.000Z';
  await titles();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(await titles()).toEqual(['kept', 'slipped']);
  expect(store.fills).toBe(2);
});

it('takes nothing older from that than it has caught up with', async () => {
  const { store, clock, keeper, titles } = create();
  store.write('a', stampAt('2026-01-01T00:00:00.000Z', 'x'));
  store.write('b', stampAt('2026-01-01T00:00:00.000Z', 'x'));
  await titles();
  clock.now = '2026-03-10T12:15:00.000Z';
  let caughtUp: Promise<unknown> = Promise.resolve();
  store.meanwhile = () => {
    store.write('b', stampAt(clock.now, 'y'), { archived: true });
    caughtUp = keeper.current();
  };
  await titles();
  await caughtUp;
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(await titles()).toEqual(['a']);
});

it('goes by the day on which it is asked', async () => {
  const { store, clock, keeper } = create();
  store.services.set(
    'id-a',
    aService('a', { scorecard: { dues: { review: '2026-03-10' } } }),
  );
  const overdue = async () => {
    const { columns } = await keeper.current();
    return columns.due.count(new Uint8Array(1), 0)[3];
  };
  expect(await overdue()).toBe(0);
  clock.now = '2026-03-11T00:00:00.000Z';
  expect(await overdue()).toBe(1);
});

it('fails as long as nothing could be read, and tries again', async () => {
  const { store, keeper, logger, titles } = create();
  store.fails = true;
  keeper.start();
  await expect(titles()).rejects.toThrow('no connection');
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringContaining('no connection'),
  );
  store.fails = false;
  store.write('a', stampAt(NOON, 'x'));
  expect(await titles()).toEqual(['a']);
});
