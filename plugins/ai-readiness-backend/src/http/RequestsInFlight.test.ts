import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Response } from 'express';
import { RequestsInFlight } from './RequestsInFlight';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach(close => close()));

/** Somebody has asked; `res` answers. */
async function setUp() {
  const requests = RequestsInFlight.create();
  const app = express();
  app.use(requests.handler);
  const arrived = new Promise<Response>(resolve => {
    app.get('/', (_req, res) => resolve(res));
  });
  const server = app.listen(0, '127.0.0.1');
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const leaving = new AbortController();
  const { signal } = leaving;
  const asked = fetch(`http://127.0.0.1:${port}/`, { signal }).catch(() => {});
  const res = await arrived;
  return { requests, res, asked, leave: () => leaving.abort() };
}

const isOver = (work: Promise<unknown>) =>
  Promise.race([work.then(() => true), sleep(0).then(() => false)]);

describe('RequestsInFlight', () => {
  it('hold nothing up while there are none', async () => {
    const requests = RequestsInFlight.create();
    expect(await isOver(requests.answered())).toBe(true);
  });

  it('hold work up until they are answered', async () => {
    const { requests, res, asked } = await setUp();
    const work = requests.answered();
    expect(await isOver(work)).toBe(false);
    res.json({});
    await asked;
    await work;
    expect(await isOver(requests.answered())).toBe(true);
  });

  it('do not hold it up for ever', async () => {
    const { requests } = await setUp();
    await requests.answered();
    expect(await isOver(requests.answered())).toBe(false);
  });

  it('are over when the caller has gone', async () => {
    const { requests, res, leave } = await setUp();
    leave();
    await once(res, 'close');
    await requests.answered();
    expect(await isOver(requests.answered())).toBe(true);
  });
});
