import { median, percentile, timesInTurns } from '../measure';
import type { Connection } from '../portal/connect';

const SORTS = ['attention', 'title', 'owner', 'standing', 'gate:reliability'];
const LIMIT = 50;
const DEEP = 200;
const ROUNDS = { warmUp: 10, measured: 60 };

export interface PageTimes {
  /** Of the slowest page, and of the floor, in milliseconds. */
  p50: number;
  p95: number;
  floor50: number;
  floor95: number;
  slowest: string;
}

/** Five sorts, each the first page and page 200, in turns with the floor. */
export async function pageTimes(connection: Connection): Promise<PageTimes> {
  const tasks: Record<string, () => Promise<unknown>> = {
    floor: () => ask(connection, '/bare-services'),
  };
  for (const sort of SORTS) {
    const first = pathOf(sort);
    const deep = await deepPage(connection, sort);
    tasks[`${sort}, first page`] = () => ask(connection, first);
    tasks[`${sort}, page ${DEEP}`] = () => ask(connection, deep);
  }
  const { floor, ...pages } = await timesInTurns(tasks, ROUNDS);
  const [slowest, times] = Object.entries(pages).sort(
    ([, a], [, b]) => median(b) - median(a),
  )[0];
  const worst95 = Math.max(
    ...Object.values(pages).map(each => percentile(each, 95)),
  );
  return {
    p50: median(times),
    p95: worst95,
    floor50: median(floor),
    floor95: percentile(floor, 95),
    slowest,
  };
}

export function pathOf(sort: string, cursor?: string): string {
  const query = new URLSearchParams({ sort, limit: String(LIMIT) });
  if (cursor) query.set('cursor', cursor);
  return `/v1/services?${query}`;
}

/** As somebody comes there: page by page. The last one, where there are fewer. */
async function deepPage(connection: Connection, sort: string): Promise<string> {
  let path = pathOf(sort);
  for (let page = 1; page < DEEP; page++) {
    const { nextCursor } = await ask(connection, path);
    if (!nextCursor) return path;
    path = pathOf(sort, nextCursor);
  }
  return path;
}

export async function ask(
  { baseUrl, fetch }: Connection,
  path: string,
): Promise<any> {
  const response = await fetch(`${baseUrl}/api/ai-readiness${path}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Clients who page through everything, each for itself, until told to stop. */
export async function pageThrough(
  connection: Connection,
  clients: number,
  until: AbortSignal,
): Promise<number> {
  let pages = 0;
  const client = async (n: number) => {
    const sort = SORTS[n % SORTS.length];
    let path = pathOf(sort);
    while (!until.aborted) {
      const { nextCursor } = await ask(connection, path);
      pages += 1;
      path = pathOf(sort, nextCursor);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
  return pages;
}
