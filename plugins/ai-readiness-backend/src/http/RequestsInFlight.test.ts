import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { RequestsInFlight } from './RequestsInFlight';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach(close => close()));

/** Somebody has asked; `response` answers. */
async function setUp() {
  const requests = RequestsInFlight.create();
  const server = createServer().listen(0, '127.0.0.1');
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const leaving = new AbortController();
  const { signal } = leaving;
  const asked = fetch(`http://127.0.0.1:${port}/`, { signal }).catch(() => {});
  const [, response] = await once(server, 'request');
  requests.add(response);
  return { requests, response, asked, leave: () => leaving.abort() };
}

const isOver = (work: Promise<unknown>) =>
  Promise.race([work.then(() => true), sleep(0).then(() => false)]);

describe('RequestsInFlight', () => {
  it('hold nothing up while there are none', async () => {
    const requests = RequestsInFlight.create();
    expect(await isOver(requests.answered())).toBe(true);
  });

  it('hold work up until they are answered', async () => {
    const { requests, response, asked } = await setUp();
    const work = requests.answered();
    expect(await isOver(work)).toBe(false);
    response.end();
    await asked;
    await work;
    expect(await isOver(requests.answered())).toBe(true);
  });

  it('do not hold it up for ever', async () => {
    const { requests } = await setUp();
    await requests.answered();
    expect(await isOver(requests.answered())).toBe(false);
  });

  it('are none where the caller has left before they are counted', async () => {
    const { response, leave } = await setUp();
    leave();
    await once(response, 'close');
    const requests = RequestsInFlight.create();
    requests.add(response);
    expect(await isOver(requests.answered())).toBe(true);
  });

  it('count for a second, however long an answer is', async () => {
    const { requests } = await setUp();
    await sleep(900);
    expect(await isOver(requests.answered())).toBe(false);
    await sleep(200);
    expect(await isOver(requests.answered())).toBe(true);
  });

  it('are over when the caller has gone', async () => {
    const { requests, response, leave } = await setUp();
    leave();
    await once(response, 'close');
    await requests.answered();
    expect(await isOver(requests.answered())).toBe(true);
  });
});
