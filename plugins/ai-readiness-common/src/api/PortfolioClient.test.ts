import { PortfolioClient } from './PortfolioClient';

function setUp(headers: Record<string, string> = {}) {
  const asked: { request: string; body?: unknown }[] = [];
  const client = new PortfolioClient({
    discoveryApi: { getBaseUrl: async plugin => `http://backend/${plugin}` },
    fetchApi: {
      fetch: async (url, init) => {
        const path = String(url).replace('http://backend/ai-readiness/v1', '');
        asked.push({
          request: `${init?.method} ${path}`,
          ...(init?.body && { body: JSON.parse(String(init.body)) }),
        });
        return Response.json([], { headers });
      },
    },
  });
  return { client, asked };
}

const OWNERS = Array.from({ length: 3_000 }, (_, i) => `group:default/t-${i}`);

it.each([
  ['a URL', { tier: ['high', 'low'] }, 'GET', '?tier=high%2Clow'],
  ['a body, when it is long', { owner: OWNERS }, 'POST', ''],
  ['a body, when a value holds a comma', { type: ['a, b'] }, 'POST', ''],
] as const)('asks by %s', async (_, given, method, end) => {
  const { client, asked } = setUp();
  const filter = JSON.parse(JSON.stringify(given));
  await client.getServices(filter);
  await client.getTrend(filter);
  await client.getRollup({ ...filter, by: 'tier' });
  await client.exportServices(filter);
  const isLong = method === 'POST';
  const of = (path: string, more = '') =>
    `${method} ${path}${isLong ? '' : `${end}${more}`}`;
  const query = isLong ? '/query' : '';
  expect(asked.map(({ request }) => request)).toEqual([
    of(`/services${query}`),
    of(`/services/trend${query}`),
    of(`/services/rollup${query}`, '&by=tier'),
    of('/services/export'),
  ]);
  expect(asked[1].body).toEqual(isLong ? filter : undefined);
});

it('says how many services a file holds, where that is known', async () => {
  const known = setUp({ 'X-Total-Count': '12' });
  expect(await known.client.exportServices()).toMatchObject({ services: 12 });
  expect(await setUp().client.exportServices()).not.toHaveProperty('services');
});
