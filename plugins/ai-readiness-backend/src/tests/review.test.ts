import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { expectContract } from './contract';
import { exampleCatalog } from './exampleCatalog';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const BASE = '/api/ai-readiness/v1';
const REF = `${BASE}/services/by-name/component/default/claims-triage`;
const NOBODY = `${BASE}/services/by-name/component/default/nobody-home`;
const JANE = mockCredentials.user.header('user:default/jane');
const GUEST = mockCredentials.user.header('user:development/guest');
const SERVICE = mockCredentials.service.header();

type Backend = Awaited<ReturnType<typeof startReadiness>>;
let backend: Backend;

beforeEach(async () => {
  backend = await startReadiness();
});
afterEach(async () => {
  await backend.stop();
});

const agent = () => request(backend.server);

async function readReview(path = REF): Promise<Review> {
  const response = await agent().get(path).set('authorization', JANE);
  expect(response.status).toBe(200);
  expectContract(response);
  return response.body;
}

/** Sends a write; the revision it is based on is the current one by default. */
async function send(
  method: 'put' | 'post' | 'delete',
  path: string,
  body?: object,
  options: { revision?: number; as?: string; key?: string } = {},
) {
  const revision = options.revision ?? (await readReview()).revision;
  const sent = agent()
    [method](path)
    .set('authorization', options.as ?? JANE)
    .set('if-match', `"${revision}"`);
  if (options.key) sent.set('idempotency-key', options.key);
  const response = await (body ? sent.send(body) : sent);
  expectContract(response);
  return response;
}

const state = (item: string, body: object, options = {}) =>
  send('put', `${REF}/items/${item}`, body, options);

const itemOf = (review: Review, id: string) =>
  review.items.find(item => item.id === id)!;

const EVIDENCE = {
  kind: 'test-result',
  title: 'Failover drill',
  url: 'https://example.com/drill',
  collectedOn: '2026-01-10',
};

describe('reading', () => {
  it('answers a service that nobody has touched, with its owners', async () => {
    const review = await readReview();
    expect(review.revision).toBe(0);
    expect(review.verdict.verdict).toBe('incomplete');
    expect(review.ownership.areas.map(area => area.liveness)).toEqual(
      Array(8).fill('live'),
    );
    expect(itemOf(review, 'area-owners').effective).toBe('met');
    const { owners } = review.ownership.areas[0];
    expect(owners).toEqual([expect.objectContaining({ liveness: 'live' })]);
    expect(review.viewer).toMatchObject({
      ref: 'user:default/jane',
      mayState: true,
    });
  });

  it('is never taken for unchanged because its revision is', async () => {
    const first = await agent().get(REF).set('authorization', JANE);
    backend.catalog.replace(
      exampleCatalog().filter(({ metadata }) => metadata.name !== 'omar'),
    );
    const again = await agent()
      .get(REF)
      .set('authorization', JANE)
      .set('if-none-match', [first.headers.etag, '"0"'].join(', '));
    expect(again.status).toBe(200);
    expect(again.headers['cache-control']).toBe('no-store');
    expect(again.body.verdict.verdict).toBe('no-go');
  });

  it('shows gaps before anybody has answered anything', async () => {
    const review = await readReview(NOBODY);
    expect(review.verdict.verdict).toBe('no-go');
    expect(review.verdict.reasons[0]).toMatchObject({
      code: 'critical-open',
      items: [{ id: 'area-owners', number: '6.1' }],
    });
    expect(review.ownership.areas[0]).toMatchObject({
      liveness: 'missing',
      remedy: { annotation: 'ai-readiness.io/business-owner' },
    });
  });

  it('keeps the time since which a gap is seen, and sees it go at once', async () => {
    const entities = exampleCatalog();
    const [first] = (await readReview(NOBODY)).ownership.areas;
    const again = (await readReview(NOBODY)).ownership.areas[0];
    expect(again.since).toBe(first.since);
    const service = entities.find(e => e.metadata.name === 'nobody-home')!;
    service.metadata.annotations = { 'ai-readiness.io/business-owner': 'data' };
    backend.catalog.replace(entities);
    expect((await readReview(NOBODY)).ownership.areas[0]).toMatchObject({
      liveness: 'live',
    });
  });

  it.each([
    [
      'an unknown entity',
      'component/default/nope',
      404,
      /component:default\/nope/,
    ],
    [
      'an entity that is no AI service',
      'component/default/website',
      404,
      /not an AI service/,
    ],
    ['an encoded slash', 'component/default/a%2Fb', 400, /name: "a\/b"/],
    ['Unicode', 'component/default/%C3%BCber', 400, /name: "über"/],
    ['an overlong name', `component/default/${'a'.repeat(64)}`, 400, /name:/],
    ['a bad namespace', 'component/de_fault/x', 400, /namespace: "de_fault"/],
  ])('answers %s with a clear error', async (_, path, status, message) => {
    const response = await agent()
      .get(`${BASE}/services/by-name/${path}`)
      .set('authorization', JANE);
    expectContract(response);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toMatch(message);
  });

  it('reads refs without case', async () => {
    const upper = `${BASE}/services/by-name/Component/DEFAULT/Claims-Triage`;
    await state('slo-targets', { status: 'met' });
    expect((await readReview(upper)).revision).toBe(1);
  });

  it('gives the checklist with its numbers', async () => {
    const response = await agent()
      .get(`${BASE}/checklist`)
      .set('authorization', JANE);
    expectContract(response);
    expect(response.body.gates).toHaveLength(7);
  });

  it('asks the catalog twice when it knows where to look', async () => {
    await readReview();
    backend.catalog.calls = 0;
    await readReview();
    expect(backend.catalog.calls).toBe(2);
  });

  it('describes itself', async () => {
    const { body } = await agent()
      .get('/api/ai-readiness/openapi.json')
      .set('authorization', JANE);
    expect(body.openapi).toBe('3.1.0');
  });

  it('wants to know who asks', async () => {
    const response = await agent()
      .get(REF)
      .set('authorization', mockCredentials.none.header());
    expect(response.status).toBe(401);
  });
});

describe('stating', () => {
  it('keeps status, note and who said it when, and counts revisions', async () => {
    const response = await state('slo-targets', {
      status: 'partially-met',
      note: 'Latency only',
    });
    expect(response.status).toBe(200);
    expect(response.headers.etag).toBe('"1"');
    const item = itemOf(await readReview(), 'slo-targets');
    expect(item).toMatchObject({
      stated: 'partially-met',
      effective: 'partially-met',
      note: 'Latency only',
      statedBy: 'user:default/jane',
    });
  });

  it('leaves the note alone when only the status is sent', async () => {
    await state('alerting', { status: 'not-met', note: 'No pager yet' });
    const { body } = await state('alerting', { status: 'met' });
    expect(itemOf(body, 'alerting').note).toBe('No pager yet');
  });

  it('takes a statement back', async () => {
    await state('alerting', { status: 'met' });
    const { body } = await state('alerting', { status: 'not-assessed' });
    expect(itemOf(body, 'alerting')).toMatchObject({ stated: 'not-assessed' });
    expect(itemOf(body, 'alerting').statedBy).toBeUndefined();
  });

  it('says both what was stated and what it counts as', async () => {
    const { body } = await state('fallback', { status: 'met' });
    expect(itemOf(body, 'fallback')).toMatchObject({
      stated: 'met',
      effective: 'partially-met',
      caps: [{ code: 'evidence-missing', message: 'no evidence backs it' }],
    });
  });

  it('names an owner for one item and returns it to its area', async () => {
    const named = await state('alerting', { status: 'met', owner: 'Data' });
    expect(itemOf(named.body, 'alerting')).toMatchObject({
      namedOwner: 'group:default/data',
      ownerLiveness: 'live',
    });
    const back = await state('alerting', { status: 'met', owner: null });
    expect(itemOf(back.body, 'alerting').namedOwner).toBeUndefined();
  });

  it('renews a statement by its status, not by its note or owner', async () => {
    const { body: before } = await state('alerting', { status: 'met' });
    const at = (review: Review) => itemOf(review, 'alerting').statedAt;
    await state('alerting', { note: 'Corrected a word' });
    const { body } = await state('alerting', { owner: 'user:default/omar' });
    expect(itemOf(body, 'alerting')).toMatchObject({
      stated: 'met',
      note: 'Corrected a word',
      namedOwner: 'user:default/omar',
    });
    expect(at(body)).toBe(at(before));
    const { body: after } = await state('alerting', { status: 'met' });
    expect(at(after)! > at(before)!).toBe(true);
  });

  it('undoes a slip as if it had not been, for whom it happened to', async () => {
    const { body: first } = await state('alerting', { status: 'met' });
    await state('alerting', { status: 'not-met' });
    const omar = mockCredentials.user.header('user:default/omar');
    const other = await state('alerting', { undo: true }, { as: omar });
    expect(other.status).toBe(400);
    expect(other.body.error.message).toMatch(/not yours/);
    const { body } = await state('alerting', { undo: true });
    const [now, then] = [body, first].map(each => itemOf(each, 'alerting'));
    expect(now).toMatchObject({ stated: 'met', statedAt: then.statedAt });
    expect((await state('alerting', { undo: true })).status).toBe(400);
  });

  it('sees at once when an owner named in the review dies', async () => {
    await state('alerting', { status: 'met', owner: 'user:default/omar' });
    backend.catalog.replace(
      exampleCatalog().filter(({ metadata }) => metadata.name !== 'omar'),
    );
    expect(itemOf(await readReview(), 'alerting')).toMatchObject({
      effective: 'not-met',
      caps: [{ code: 'owner-not-live', liveness: 'unresolved' }],
    });
  });

  it.each([
    [
      'an unknown status',
      'alerting',
      { status: 'done' },
      400,
      /status: .*met, partially-met, not-met/,
    ],
    [
      'a free-text owner',
      'alerting',
      { status: 'met', owner: 'Claims Team' },
      400,
      /owner: "Claims Team" is not an entity ref.*group:default\/claims/,
    ],
    [
      'an owner of the wrong kind',
      'alerting',
      { status: 'met', owner: 'component:default/website' },
      400,
      /owner: .*names a component/i,
    ],
    [
      'an owner who is not there',
      'alerting',
      { status: 'met', owner: 'user:default/ghost' },
      400,
      /owner: user:default\/ghost is not in the catalog/,
    ],
    [
      'a placeholder',
      'alerting',
      { status: 'met', owner: 'group:default/tbd' },
      400,
      /stands for nobody/,
    ],
    [
      'an overlong note',
      'alerting',
      { status: 'met', note: 'x'.repeat(10_001) },
      400,
      /note: must have at most 10.?000 characters/,
    ],
    [
      'an unknown field',
      'alerting',
      { status: 'met', colour: 'red' },
      400,
      /colour/,
    ],
    [
      'a text that Postgres can not hold',
      'alerting',
      { note: 'a\0b' },
      400,
      /note: must not contain U\+0000/,
    ],
    ['no body', 'alerting', {}, 400, /status/],
    [
      'an unknown item',
      'nope',
      { status: 'met' },
      404,
      /"nope".*business-owner/,
    ],
    [
      'an item that does not apply',
      'source-owners',
      { status: 'met' },
      404,
      /"source-owners".*applies to/,
    ],
    [
      'the computed item',
      'area-owners',
      { status: 'met' },
      400,
      /read from the catalog/,
    ],
  ])(
    'answers %s with a clear error',
    async (_, item, body, status, message) => {
      const response = await state(item, body);
      expect(response.body.error.message).toMatch(message);
      expect(response.status).toBe(status);
      expect((await readReview()).revision).toBe(0);
    },
  );

  it('refuses bodies over 1 MB', async () => {
    const note = 'x'.repeat(1_100_000);
    const response = await state('alerting', { status: 'met', note });
    expect(response.status).toBe(413);
  });

  it.each([
    ['a guest', GUEST, /guest/],
    ['a service', SERVICE, /signed-in person/],
  ])('lets %s look but not write', async (_, as, message) => {
    const response = await state('alerting', { status: 'met' }, { as });
    expect(response.status).toBe(403);
    expect(response.body.error.message).toMatch(message);
    const { body } = await agent().get(REF).set('authorization', as);
    expect(body.viewer).toMatchObject({ mayState: false });
    expect(body.viewer.because).toMatch(message);
  });
});

describe('two people at once', () => {
  it('wants to know what a write is based on', async () => {
    const response = await agent()
      .put(`${REF}/items/alerting`)
      .set('authorization', JANE)
      .send({ status: 'met' });
    expectContract(response);
    expect(response.status).toBe(428);
    expect(response.body.error.message).toMatch(/If-Match: "7"/);
  });

  it('does not guess what a malformed revision means', async () => {
    const response = await agent()
      .put(`${REF}/items/alerting`)
      .set('authorization', JANE)
      .set('if-match', 'latest')
      .send({ status: 'met' });
    expect(response.status).toBe(400);
  });

  it('answers a stale write with the current review and writes nothing', async () => {
    await state('alerting', { status: 'met', note: 'first' });
    const late = { status: 'not-met', note: 'second' };
    const response = await state('alerting', late, { revision: 0 });
    expect(response.status).toBe(409);
    const { current } = response.body.error;
    expect(current.revision).toBe(1);
    expect(itemOf(current, 'alerting').note).toBe('first');
    expect(itemOf(await readReview(), 'alerting').note).toBe('first');
  });

  it('lets one of two simultaneous writes win', async () => {
    await readReview();
    const responses = await Promise.all(
      ['one', 'two', 'three'].map(note =>
        state('alerting', { status: 'met', note }, { revision: 0 }),
      ),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([
      200, 409, 409,
    ]);
  });
});

describe('evidence', () => {
  const path = `${REF}/items/fallback/evidence`;

  it('lifts the cap once it is added, and is added once per key', async () => {
    await state('fallback', { status: 'met' });
    const first = await send('post', path, EVIDENCE, { key: 'k1' });
    expect(itemOf(first.body, 'fallback').effective).toBe('met');
    const repeated = await send('post', path, EVIDENCE, {
      key: 'k1',
      revision: 1,
    });
    expect(repeated.status).toBe(200);
    expect(itemOf(repeated.body, 'fallback').evidence).toHaveLength(1);
  });

  it('does not take a key for something else', async () => {
    await send('post', path, EVIDENCE, { key: 'k1' });
    const elsewhere = `${REF}/items/alerting/evidence`;
    const response = await send('post', elsewhere, EVIDENCE, { key: 'k1' });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(/something else/);
  });

  it('is changed and removed', async () => {
    const { body } = await send('post', path, EVIDENCE);
    const [{ id }] = itemOf(body, 'fallback').evidence;
    const changed = await send('put', `${path}/${id}`, {
      ...EVIDENCE,
      validUntil: '2026-01-11',
    });
    expect(itemOf(changed.body, 'fallback').evidence[0]).toMatchObject({
      validUntil: '2026-01-11',
      valid: false,
      addedBy: 'user:default/jane',
    });
    const removed = await send('delete', `${path}/${id}`);
    expect(itemOf(removed.body, 'fallback').evidence).toEqual([]);
    expect((await send('delete', `${path}/${id}`)).status).toBe(404);
  });

  it.each([
    // eslint-disable-next-line no-script-url
    [
      'a script link',
      { url: 'javascript:alert(1)' },
      /url: must be an http\(s\) link/,
    ],
    [
      'a file link',
      { url: 'file:///etc/passwd' },
      /url: must be an http\(s\) link/,
    ],
    ['neither link nor note', { url: undefined }, /url: give a link or a note/],
    [
      'a day that does not exist',
      { collectedOn: '2026-02-30' },
      /collectedOn: must be a calendar day/,
    ],
    [
      'an end before the beginning',
      { validUntil: '2026-01-09' },
      /validUntil: must not be before/,
    ],
    [
      'a day to come',
      { collectedOn: '2999-01-01' },
      /collectedOn: .*has not come/,
    ],
    ['an unknown kind', { kind: 'rumour' }, /kind: .*dashboard/],
  ])('refuses %s', async (_, wrong, message) => {
    const response = await send('post', path, { ...EVIDENCE, ...wrong });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(message);
  });
});

describe('plans and scope', () => {
  it('carries an open item with a complete condition', async () => {
    await state('unit-cost', { status: 'not-met' });
    const deadline = new Date(Date.now() + 864e5 * 20).toISOString();
    const { body } = await send('put', `${REF}/items/unit-cost/plan`, {
      closure: {
        plan: 'Meter every call',
        owner: 'group:default/claims',
        deadline: deadline.slice(0, 10),
        acceptedRisk: 'We may overspend for three weeks',
        accountable: 'user:default/jane',
      },
    });
    expect(itemOf(body, 'unit-cost').conditionProblems).toEqual([]);
    const draft = await send('put', `${REF}/items/unit-cost/plan`, {
      closure: { plan: 'Meter every call' },
    });
    expect(itemOf(draft.body, 'unit-cost').conditionProblems).toEqual([
      'no-owner',
      'no-deadline',
      'no-accepted-risk',
      'no-accountable',
    ]);
  });

  it('names the owner of a plan that is not in the catalog', async () => {
    const response = await send('put', `${REF}/items/unit-cost/plan`, {
      closure: { accountable: 'user:default/ghost' },
    });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(/closure.accountable: .*ghost/);
  });

  it('records the limits of an initial launch, and wants all of them', async () => {
    const scope = {
      kind: 'initial',
      audience: 'Claims team',
      volume: '50 a day',
      until: '2027-06-30',
    };
    const { body } = await send('put', `${REF}/scope`, scope);
    expect(body.scope).toEqual(scope);
    const response = await send('put', `${REF}/scope`, { kind: 'initial' });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(/audience.*volume.*until/);
  });
});

describe('preview', () => {
  it('says what changes would amount to, and saves nothing', async () => {
    const before = await readReview();
    const changes = before.pathToGo.go!.required.map(({ change }) => change);
    const response = await agent()
      .post(`${REF}/preview`)
      .set('authorization', JANE)
      .send({ changes });
    expectContract(response);
    expect(response.body.verdict.verdict).toBe('go');
    expect((await readReview()).revision).toBe(0);
  });

  const preview = (body: object) =>
    agent().post(`${REF}/preview`).set('authorization', JANE).send(body);

  it('takes statements that nobody has made', async () => {
    const statements = [{ itemId: 'fallback', status: 'not-met' }];
    const response = await preview({ statements });
    expectContract(response);
    expect(response.body.verdict.reasons[0]).toMatchObject({
      code: 'critical-open',
      items: [{ id: 'fallback' }],
    });
  });

  it.each([
    [{ changes: [{ kind: 'state-met', itemId: 'nope' }] }, 404, /"nope"/],
    [{ statements: [{ itemId: 'nope', status: 'met' }] }, 404, /"nope"/],
    [
      { statements: [{ itemId: 'area-owners', status: 'met' }] },
      400,
      /read from the catalog/,
    ],
  ])('refuses %j', async (body, status, message) => {
    const response = await preview(body);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toMatch(message);
  });

  it('refuses changes that are none', async () => {
    const response = await agent()
      .post(`${REF}/preview`)
      .set('authorization', JANE)
      .send({ changes: [{ kind: 'bribe', itemId: 'fallback' }] });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(/changes\[0\].kind/);
  });
});

describe('history', () => {
  it('tells who changed what, newest first, by item and page', async () => {
    await state('alerting', { status: 'not-met', note: 'No pager' });
    await state('slo-targets', { status: 'met' });
    await state('alerting', { status: 'met' });
    const read = async (query: string) => {
      const response = await agent()
        .get(`${REF}/history?${query}`)
        .set('authorization', JANE);
      expectContract(response);
      return response.body;
    };
    const page = await read('itemId=alerting&limit=2');
    expect(page.entries).toEqual([
      expect.objectContaining({
        kind: 'status',
        from: 'not-met',
        to: 'met',
        actor: 'user:default/jane',
        message: 'changed the status from not met to met',
      }),
      expect.objectContaining({ kind: 'note', to: 'No pager' }),
    ]);
    const rest = await read(
      `itemId=alerting&limit=2&cursor=${page.nextCursor}`,
    );
    expect(rest.entries).toHaveLength(1);
    expect(rest.nextCursor).toBeUndefined();
  });

  it.each([
    ['limit=201', /limit: must be at most 200/],
    ['itemId=nope', /"nope" is not an item/],
    ['cursor=nonsense', /cursor: is not one that this list gave out/],
    ['colour=red', /colour/],
  ])('refuses %s', async (query, message) => {
    const response = await agent()
      .get(`${REF}/history?${query}`)
      .set('authorization', JANE);
    expect(response.status).toBe(query.startsWith('itemId') ? 404 : 400);
    expect(response.body.error.message).toMatch(message);
  });
});

describe('names that the catalog allows', () => {
  it('are allowed here as well', async () => {
    const [service] = exampleCatalog();
    const metadata = { ...service.metadata, name: 'a--b_-c', uid: 'uid-abc' };
    backend.catalog.replace([...exampleCatalog(), { ...service, metadata }]);
    const path = `${BASE}/services/by-name/component/default/a--b_-c`;
    expect((await readReview(path)).revision).toBe(0);
  });
});

describe('while the catalog is down', () => {
  it('shows what is known, ownership unknown with the time of the last look', async () => {
    await state('alerting', { status: 'met' });
    backend.catalog.available = false;
    const review = await readReview();
    expect(review.ownership.state).toBe('last-known');
    expect(review.ownership.lookedAt).toBeDefined();
    expect(review.ownership.areas[0]).toMatchObject({
      liveness: 'unknown',
      lastLiveAt: review.ownership.lookedAt,
    });
    expect(itemOf(review, 'alerting')).toMatchObject({ effective: 'met' });
    expect(itemOf(review, 'area-owners').effective).toBe('met');
  });

  it('still takes statements, but no owners that it can not check', async () => {
    await readReview();
    backend.catalog.available = false;
    const stated = await state('alerting', { status: 'met' });
    expect(stated.status).toBe(200);
    const owner = 'group:default/data';
    const named = await state('alerting', { status: 'met', owner });
    expect(named.status).toBe(503);
  });

  it('does not turn a No-Go into anything better', async () => {
    const entities = exampleCatalog();
    const { annotations } = entities[0].metadata;
    annotations!['ai-readiness.io/legal-owner'] = 'group:default/empty';
    backend.catalog.replace(entities);
    await state('vendor-due-diligence', { status: 'met' });
    const effective = async () =>
      itemOf(await readReview(), 'vendor-due-diligence').effective;
    expect(await effective()).toBe('not-met');
    backend.catalog.available = false;
    expect(await effective()).toBe('not-met');
  });

  it('does not mistake a refusal for silence', async () => {
    await readReview();
    backend.catalog.refuses = true;
    const response = await agent().get(REF).set('authorization', JANE);
    expect(response.status).toBe(403);
  });

  it('says so when nothing is known of the service yet', async () => {
    backend.catalog.available = false;
    const response = await agent().get(REF).set('authorization', JANE);
    expectContract(response);
    expect(response.status).toBe(503);
  });
});

describe('while the catalog is down, for those who may not see all of it', () => {
  it('shows nothing, because only the catalog knows what they may see', async () => {
    await backend.stop();
    backend = await startReadiness({
      features: [
        mockServices.permissions.mock({
          authorize: async requests =>
            requests.map(() => ({ result: AuthorizeResult.ALLOW })),
          authorizeConditional: async requests =>
            requests.map(({ permission }) =>
              permission.name === 'catalog.entity.read'
                ? {
                    result: AuthorizeResult.CONDITIONAL,
                    pluginId: 'catalog',
                    resourceType: 'catalog-entity',
                    conditions: {
                      rule: 'IS_ENTITY_OWNER',
                      resourceType: 'catalog-entity',
                      params: {},
                    },
                  }
                : { result: AuthorizeResult.ALLOW },
            ),
        }).factory,
      ],
    });
    await readReview();
    backend.catalog.available = false;
    for (const path of [REF, `${REF}/history`]) {
      const response = await agent().get(path).set('authorization', JANE);
      expect(response.status).toBe(503);
    }
  });
});
