import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { decideService } from './due/decidedService';
import { median, timed } from './measure';
import { type Database, postgres, sqliteFiles } from './portal/databases';
import { multiply } from './portfolio/multiply';
import { openSqlite } from './portfolio/openSqlite';
import {
  ask,
  pageThrough,
  type PageTimes,
  pageTimes,
  pathOf,
} from './portfolio/pages';
import { PortfolioProcess } from './portfolio/PortfolioProcess';
import type { Watched } from './portfolio/protocol';
import { defineGroup } from './types';
import { openPluginDatabase } from './writes/openPluginDatabase';

const SMALL = 1_000;
const MIDDLE = 10_000;
const LARGE = 50_000;
const CLIENTS = 10;
const WATCHED_MS = 10_000;
const READS = 100;

export const portfolio = defineGroup({
  ids: {
    'page-vs-floor-p50': { unit: '×', limit: 2 },
    'page-vs-floor-p95': { unit: '×', limit: 2 },
    'page-sql': { unit: 'statements', limit: 5 },
    'page-permission-requests': { unit: 'requests', limit: 1 },
    'page-growth': { unit: '×', limit: 2 },
    'page-stall-ms': { unit: 'ms', limit: 50 },
    'recompute-s': { unit: 's', limit: 10 },
    'recompute-lag-ms': { unit: 'ms', limit: 50 },
    'recompute-page-slowdown': { unit: '×', limit: 2 },
    'export-peak-mb': { unit: 'MB', limit: 50 },
  },
  async run() {
    const onPostgres = await observePostgres();
    const onSqlite = await observeSqlite();
    const { small, middle, large, exported } = onPostgres;
    const both = [middle, onSqlite];
    const worst = (pick: (each: Middle) => number) =>
      both.reduce((a, b) => (pick(b) > pick(a) ? b : a));
    const p50 = worst(({ pages }) => pages.p50 / pages.floor50);
    const p95 = worst(({ pages }) => pages.p95 / pages.floor95);
    const slowest = worst(({ recompute }) => recompute.ms);
    const slowdown = worst(slowdownOf);
    return {
      'page-vs-floor-p50': {
        value: p50.pages.p50 / p50.pages.floor50,
        note: both.map(told(pages => [pages.p50, pages.floor50])).join('; '),
      },
      'page-vs-floor-p95': {
        value: p95.pages.p95 / p95.pages.floor95,
        note: both.map(told(pages => [pages.p95, pages.floor95])).join('; '),
      },
      'page-sql': {
        value: Math.max(...both.map(({ page }) => page.statements)),
        note: 'a page that nobody has asked for before; the worse of both databases',
      },
      'page-permission-requests': {
        value: Math.max(...both.map(({ page }) => page.permissionRequests)),
        note: 'requests to the permission backend, of a person',
      },
      'page-growth': {
        value: large.p50 / small.p50,
        note: `${ms(large.p50)} at ${LARGE} ÷ ${ms(
          small.p50,
        )} at ${SMALL} on Postgres, the slowest of five sorts, first page and page 200`,
      },
      'page-stall-ms': {
        value: Math.max(...both.map(({ stall }) => stall.blockMs)),
        note: `${CLIENTS} clients paging for ${WATCHED_MS / 1_000} s: ${both
          .map(
            each =>
              `${each.name} ${ms(each.stall.blockMs)}, ${each.paged} pages`,
          )
          .join('; ')}`,
      },
      'recompute-s': {
        value: slowest.recompute.ms / 1_000,
        note: both
          .map(
            each => `${each.name} ${(each.recompute.ms / 1_000).toFixed(1)} s`,
          )
          .join('; '),
      },
      'recompute-lag-ms': {
        value: Math.max(...both.map(each => each.recompute.blockMs)),
        note: both
          .map(each => `${each.name} ${ms(each.recompute.blockMs)}`)
          .join('; '),
      },
      'recompute-page-slowdown': {
        value: slowdownOf(slowdown),
        note: both
          .map(
            each =>
              `${each.name} ${ms(each.readMeanwhile)} ÷ ${ms(
                each.readAlone,
              )}, and it takes ${(each.slowed / 1_000).toFixed(1)} s then`,
          )
          .join('; '),
      },
      'export-peak-mb': {
        value: Math.max(...exported.map(each => each.peakMb - each.idleMb)),
        note: `of ${LARGE} services: ${exported
          .map(
            each =>
              `${each.format} ${(each.peakMb - each.idleMb).toFixed(
                0,
              )} MB in ${(each.took / 1_000).toFixed(1)} s`,
          )
          .join(', ')}; idle ${exported[0].idleMb.toFixed(0)} MB`,
      },
    };
  },
});

interface Middle {
  name: string;
  pages: PageTimes;
  page: Watched;
  stall: Watched;
  paged: number;
  recompute: Watched;
  readAlone: number;
  readMeanwhile: number;
  /** How long a recompute takes while somebody reads, in milliseconds. */
  slowed: number;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const slowdownOf = ({ readMeanwhile, readAlone }: Middle) =>
  readMeanwhile / readAlone;
const told =
  (pick: (pages: PageTimes) => [number, number]) =>
  ({ name, pages }: Middle) => {
    const [page, floor] = pick(pages);
    return `${name}: ${ms(page)} (${pages.slowest}) ÷ ${ms(floor)}`;
  };

async function observePostgres() {
  const database = await postgres();
  try {
    await decideService(database);
    const client = openPluginDatabase(String(database.config.connection));
    try {
      const [{ checklist_hash: hash }] = await client('services');
      const small = await at(SMALL, client, database, each =>
        pageTimesOf(each),
      );
      const middle = await at(MIDDLE, client, database, each =>
        observe('Postgres', each),
      );
      // Or the next backend would judge all of them anew while it is measured.
      await client('services').update({ checklist_hash: hash });
      const [large, exported] = await at(
        LARGE,
        client,
        database,
        async each =>
          [
            await pageTimesOf(each),
            [await exporting(each, 'csv'), await exporting(each, 'json')],
          ] as const,
      );
      return { small, middle, large, exported };
    } finally {
      await client.destroy();
    }
  } finally {
    await database.remove();
  }
}

async function observeSqlite(): Promise<Middle> {
  const database = await sqliteFiles();
  try {
    await decideService(database);
    const client = openSqlite(database);
    return await at(MIDDLE, client, database, each => observe('SQLite', each));
  } finally {
    await database.remove();
  }
}

/** A backend of its own over so many services. */
async function at<T>(
  services: number,
  client: Knex,
  database: Database,
  task: (backend: PortfolioProcess) => Promise<T>,
): Promise<T> {
  await multiply(client, services);
  // Two writers of one file wait for each other.
  if (database.config.client !== 'pg') await client.destroy();
  const backend = await PortfolioProcess.start(database.config);
  try {
    const { total } = await ask(backend.connection, pathOf('attention'));
    if (total !== services) throw new Error(`${total} of ${services} services`);
    return await task(backend);
  } finally {
    await backend.stop();
  }
}

const pageTimesOf = ({ connection }: PortfolioProcess) => pageTimes(connection);

async function observe(
  name: string,
  backend: PortfolioProcess,
): Promise<Middle> {
  const { connection } = backend;
  const read = () => ask(connection, pathOf('title'));
  // What the permission policy said is remembered for seconds.
  await sleep(15_000);
  const page = await backend.during(() =>
    ask(connection, `${pathOf('open')}&tier=high`),
  );
  const pages = await pageTimes(connection);
  let paged = 0;
  const stall = await backend.during(async () => {
    const until = AbortSignal.timeout(WATCHED_MS);
    paged = await pageThrough(connection, CLIENTS, until);
  });
  const readAlone = await medianOf(read, reads => reads === READS);
  await backend.perform('begin');
  const recompute = await backend.perform('recompute');
  let done = false;
  const again = backend.perform('recompute').finally(() => {
    done = true;
  });
  const readMeanwhile = await medianOf(read, () => done);
  const { ms: slowed } = await again;
  return {
    name,
    pages,
    page,
    stall,
    paged,
    recompute,
    readAlone,
    readMeanwhile,
    slowed,
  };
}

async function medianOf(
  read: () => Promise<unknown>,
  isOver: (reads: number) => boolean,
): Promise<number> {
  const times: number[] = [];
  while (!isOver(times.length)) times.push(await timed(read));
  return median(times);
}

async function exporting(backend: PortfolioProcess, format: string) {
  const { baseUrl, fetch } = backend.connection;
  let took = 0;
  const watched = await backend.during(async () => {
    took = await timed(async () => {
      const url = `${baseUrl}/api/ai-readiness/v1/services/export?format=${format}`;
      const response = await fetch(url);
      if (!response.ok || !response.body)
        throw new Error(await response.text());
      const reader = response.body.getReader();
      // Thrown away: only the server's memory is of interest.
      while (!(await reader.read()).done);
    });
  });
  return { ...watched, format, took };
}
