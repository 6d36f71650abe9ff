import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type {
  DecisionRequest,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { expectContract } from './contract';
import { exampleCatalog } from './exampleCatalog';
import { startReadiness } from './startReadiness';
import { useFakeDate } from '../tests/useFakeDate';

jest.setTimeout(120_000);

const REF =
  '/api/ai-readiness/v1/services/by-name/component/default/claims-triage';
const JANE = mockCredentials.user.header('user:default/jane');

let backend: Awaited<ReturnType<typeof startReadiness>>;

beforeEach(async () => {
  useFakeDate(new Date('2026-03-01T08:00:00.000Z'));
  backend = await startReadiness();
});
afterEach(async () => {
  await backend.stop();
  jest.useRealTimers();
});

const on = (day: string) =>
  jest.setSystemTime(new Date(`${day}T08:00:00.000Z`));

async function read(query = ''): Promise<Review> {
  const response = await request(backend.server)
    .get(`${REF}${query}`)
    .set('authorization', JANE);
  expectContract(response);
  expect(response.status).toBe(200);
  return response.body;
}

async function send(method: 'post' | 'put', path: string, body: object) {
  const { revision } = await read();
  const response = await request(backend.server)
    [method](`${REF}/${path}`)
    .set('authorization', JANE)
    .set('if-match', `"${revision}"`)
    .send(body);
  expectContract(response);
  expect(response.status).toBe(200);
}

const state = (item: string, status: string) =>
  send('put', `items/${item}`, { status });

const decide = (rest: Partial<DecisionRequest>) =>
  send('post', 'decisions', {
    verdict: 'no-go',
    rationale: 'Too much is open.',
    ...rest,
  });

/** What a past day has to give back. */
function answersIn(review: Review) {
  const { scope, verdict, gates, items, decision, conditions } = review;
  const { exemptions, reviews, drift, standing, service, ownership } = review;
  return {
    scope,
    verdict: verdict.verdict,
    gates,
    items: items.map(({ caps, ...item }) => ({
      ...item,
      caps: caps.map(({ message: _, ...cap }) => cap),
    })),
    decision,
    conditions,
    exemptions,
    reviews,
    drift,
    standing: [standing.standing, standing.since],
    service,
    areas: ownership.areas.map(({ area, liveness, owners }) => [
      area,
      liveness,
      owners.map(({ ref }) => ref),
    ]),
  };
}

const annotated = (annotations: Record<string, string>) =>
  exampleCatalog().map((entity): Entity => {
    if (entity.metadata.name !== 'claims-triage') return entity;
    const { metadata } = entity;
    const all = { ...metadata.annotations, ...annotations };
    return { ...entity, metadata: { ...metadata, annotations: all } };
  });

it('gives back every past day, whatever has happened since', async () => {
  const days: [string, () => Promise<unknown>][] = [
    ['2026-03-01', async () => state('fallback', 'met')],
    [
      '2026-03-02',
      async () => {
        await state('user-groups', 'partially-met');
        await send('post', 'items/fallback/evidence', {
          kind: 'document',
          title: 'Plan',
          url: 'https://example.com/plan',
          collectedOn: '2026-02-20',
        });
        await decide({
          verdict: 'go',
          rationale: 'It is needed now.',
          override: { reason: 'The old way is down', until: '2026-03-25' },
          launchOn: '2026-03-02',
        });
      },
    ],
    [
      '2026-03-04',
      async () => {
        backend.catalog.replace(
          annotated({
            'ai-readiness.io/data-owner': 'group:default/nobody-there',
            'ai-readiness.io/risk-tier': 'high',
          }),
        );
      },
    ],
    [
      '2026-03-05',
      async () => {
        await state('fallback', 'not-met');
        await send('put', 'items/user-groups/exemption', {
          reason: 'No users yet',
          until: '2026-06-01',
        });
        await send('post', 'reviews', {
          trigger: 'incident',
          note: 'An outage',
          itemIds: ['user-groups'],
        });
      },
    ],
    ['2026-03-08', async () => decide({ rationale: 'It still is.' })],
    [
      '2026-03-09',
      async () => {
        backend.catalog.replace(annotated({}));
        await state('fallback', 'partially-met');
      },
    ],
  ];
  const then = new Map<string, unknown>();
  for (const [day, act] of days) {
    on(day);
    await act();
    then.set(day, answersIn(await read()));
  }
  // What makes it worth its while.
  expect(then.get('2026-03-04')).toMatchObject({
    drift: expect.arrayContaining([
      expect.objectContaining({ code: 'owner-gone' }),
      expect.objectContaining({ code: 'risk-tier-changed' }),
    ]),
    reviews: expect.arrayContaining([
      expect.objectContaining({ kind: 'scheduled' }),
    ]),
  });
  on('2026-03-20');
  for (const [day, expected] of then) {
    const past = await read(`?asOf=${day}`);
    expect([day, answersIn(past)]).toEqual([day, expected]);
    expect(past.viewer.mayState).toBe(false);
  }
  const nothing = await read('?asOf=2026-02-27');
  expect(nothing).toMatchObject({
    revision: 0,
    standing: { standing: 'undecided' },
  });
  expect(nothing.items.some(({ statedBy }) => statedBy)).toBe(false);
});
