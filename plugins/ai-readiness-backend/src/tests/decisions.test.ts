import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  addDays,
  addYears,
  assessmentUpdatePermission,
  decisionRecordPermission,
  type DecisionRequest,
  type Review,
  reviewCompletePermission,
} from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';
import request from 'supertest';
import { expectContract } from './contract';
import { exampleCatalog } from './exampleCatalog';
import { policyFeatures, type Says } from './policyFeatures';
import { startReadiness } from './startReadiness';

jest.setTimeout(120_000);

const BASE = '/api/ai-readiness/v1';
const REF = `${BASE}/services/by-name/component/default/claims-triage`;
const JANE = mockCredentials.user.header('user:default/jane');
const OMAR = mockCredentials.user.header('user:default/omar');
const GUEST = mockCredentials.user.header('user:development/guest');
const TODAY = new Date().toISOString().slice(0, 10);

type Backend = Awaited<ReturnType<typeof startReadiness>>;
let backend: Backend;

beforeEach(async () => {
  backend = await startReadiness();
});
afterEach(async () => {
  await backend.stop();
});

const agent = () => request(backend.server);

async function get(path: string, as = JANE) {
  const response = await agent().get(path).set('authorization', as);
  if (!path.endsWith('/memo')) expectContract(response);
  return response;
}
const readReview = async (): Promise<Review> => (await get(REF)).body;

async function send(
  path: string,
  body: object,
  options: { revision?: number; as?: string; key?: string; put?: true } = {},
) {
  const revision = options.revision ?? (await readReview()).revision;
  const sent = agent()
    [options.put ? 'put' : 'post'](`${REF}/${path}`)
    .set('authorization', options.as ?? JANE)
    .set('if-match', `"${revision}"`);
  if (options.key) sent.set('idempotency-key', options.key);
  const response = await sent.send(body);
  expectContract(response);
  return response;
}

const state = (item: string, status: string) =>
  send(`items/${item}`, { status }, { put: true });

const EVIDENCE = {
  kind: 'test-result',
  title: 'Report',
  url: 'https://example.com/report',
  collectedOn: '2026-01-10',
};

/** Everything met and shown, but for these. */
async function assess(open: readonly string[] = []): Promise<Review> {
  const { items } = await readReview();
  for (const item of items.filter(({ computed }) => !computed)) {
    if (item.requiresEvidence) {
      await send(`items/${item.id}/evidence`, EVIDENCE);
    }
    await state(item.id, open.includes(item.id) ? 'not-met' : 'met');
  }
  return readReview();
}

const GO: DecisionRequest = {
  verdict: 'go',
  rationale: 'It has run beside the old way for a month.',
  launchOn: TODAY,
};

const CONDITION = {
  itemId: 'feedback-channel',
  plan: 'Open a channel',
  owner: 'group:default/data',
  deadline: addDays(TODAY, 30),
  acceptedRisk: 'Problems are heard of late',
  accountable: 'user:default/jane',
};
const CONDITIONAL: DecisionRequest = {
  ...GO,
  verdict: 'conditional-go',
  conditions: [CONDITION],
};

describe('deciding', () => {
  it('records a Go with its snapshot, and schedules the reviews', async () => {
    await assess();
    const { body: review, status } = await send('decisions', GO);
    expect(status).toBe(200);
    expect(review.decision).toMatchObject({
      number: 1,
      verdict: 'go',
      relation: 'as-computed',
      decidedBy: 'user:default/jane',
    });
    expect(review.standing).toMatchObject({
      standing: 'go',
      mayDeploy: true,
      since: review.decision.decidedAt,
    });
    expect(review.reviews.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(
      [
        addDays(TODAY, 30),
        addDays(TODAY, 90),
        expect.stringMatching(/^\d{4}-/),
      ],
    );
    const { body: history } = await get(`${REF}/history?limit=5`);
    expect(history.entries.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['decision', 'standing']),
    );
    // Jane builds the service and has stated all of it.
    expect(review.decision.conflicts).not.toEqual([]);
  });

  it('replays a decision to the same bytes, and gives its memo', async () => {
    await assess();
    const { body: review } = await send('decisions', GO);
    const path = `${REF}/decisions/${review.decision.id}`;
    expect((await get(`${path}/replay`)).body).toMatchObject({
      intact: true,
      identical: true,
      differences: [],
    });
    const memo = await get(`${path}/memo`);
    expect(memo.type).toBe('text/markdown');
    expect(memo.text).toContain(review.decision.snapshotHash);
    const { body: detail } = await get(path);
    expect(detail.snapshot.outcome.verdict).toBe('go');
    const { body: list } = await get(`${REF}/decisions`);
    expect(list.decisions).toEqual([review.decision]);
  });

  it('lets one of two who decide at once win, and tells the other', async () => {
    const { revision } = await assess();
    const answers = await Promise.all([
      send('decisions', GO, { revision }),
      send('decisions', GO, { revision, as: OMAR }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body.error.current.decision.number).toBe(1);
    const { body: list } = await get(`${REF}/decisions`);
    expect(list.decisions).toHaveLength(1);
  });

  it('decides once for the same key', async () => {
    const { revision } = await assess();
    const once = { revision, key: 'decide-1' };
    const first = await send('decisions', GO, once);
    const again = await send('decisions', GO, once);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.decision).toEqual(first.body.decision);
    expect(again.body.revision).toBe(first.body.revision);
  });

  it('tells of everything that is missing at once, and writes nothing', async () => {
    const { revision } = await assess(['feedback-channel']);
    const { status, body } = await send('decisions', {
      ...CONDITIONAL,
      conditions: [
        {
          itemId: 'feedback-channel',
          plan: 'Open a channel',
          owner: 'group:default/gone',
          deadline: '2020-01-01',
        },
      ],
    });
    expect(status).toBe(400);
    for (const part of ['owner', 'deadline', 'acceptedRisk', 'accountable']) {
      expect(body.error.message).toContain(`conditions[0].${part}: `);
    }
    expect((await readReview()).revision).toBe(revision);
  });

  it('refuses a looser verdict without break-glass', async () => {
    const { status, body } = await send('decisions', GO);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/override\.reason: /);
  });

  it('marks a break-glass, and lets it count until its last day', async () => {
    const { body: review, status } = await send('decisions', {
      ...GO,
      override: { reason: 'A storm is coming', until: addDays(TODAY, 10) },
    });
    expect(status).toBe(200);
    expect(review.decision.relation).toBe('looser');
    expect(review.standing.standing).toBe('go');
    expect(review.standing.nextChange).toMatchObject({
      at: `${addDays(TODAY, 11)}T00:00:00.000Z`,
      standing: 'lapsed',
    });
  });

  it('decides nothing for a service that has left the catalog', async () => {
    const { revision } = await assess();
    const others = exampleCatalog().filter(
      ({ metadata }) => metadata.name !== 'claims-triage',
    );
    backend.catalog.replace(others);
    await agent()
      .post(`${BASE}/reconciliation`)
      .set('authorization', JANE)
      .expect(200);
    const decide = () =>
      agent()
        .post(`${REF}/decisions`)
        .set('authorization', JANE)
        .set('if-match', `"${revision}"`)
        .send(GO);
    let response = await decide();
    for (let i = 0; i < 50 && response.status === 404; i += 1) {
      await new Promise(resolve => setTimeout(resolve, 200));
      response = await decide();
    }
    expectContract(response);
    expect(response.status).toBe(409);
    expect(response.body.error.message).toMatch(/left the catalog/);
  });

  it('writes nothing when somebody only looks what would be', async () => {
    await assess();
    const told = async () => (await get(`${REF}/history`)).body.entries.length;
    const [entries, { revision }] = [await told(), await readReview()];
    const nobody = { risk: 'x', accountable: 'user:default/nobody-at-all' };
    const preview = await agent()
      .post(`${REF}/decisions/preview`)
      .set('authorization', GUEST)
      .send({ ...GO, acceptedRisks: [nobody] });
    expectContract(preview);
    expect(preview.body.problems).toHaveLength(1);
    const refused = await send(
      'items/fallback',
      { owner: nobody.accountable },
      { put: true },
    );
    expect(refused.status).toBe(400);
    expect((await readReview()).revision).toBe(revision);
    expect(await told()).toBe(entries);
  });

  it('takes a key for one thing only', async () => {
    await assess(['feedback-channel']);
    const key = 'once';
    const reassess = { trigger: 'model', note: 'New', itemIds: ['alerting'] };
    expect((await send('reviews', reassess, { key })).status).toBe(200);
    await state('alerting', 'met');
    const decided = await send('decisions', CONDITIONAL, { key });
    expect(decided.status).toBe(400);
    expect(decided.body.error.message).toMatch(/^Idempotency-Key: once has/);
    const other = await send('items/fallback/evidence', EVIDENCE, { key });
    expect(other.status).toBe(400);
  });

  it('decides nothing while the catalog is silent', async () => {
    await assess();
    await get(`${REF}/decisions`);
    const { revision } = await readReview();
    await agent()
      .post(`${REF}/decisions/preview`)
      .set('authorization', JANE)
      .send(GO);
    backend.catalog.available = false;
    const { status } = await send('decisions', GO, { revision });
    expect(status).toBe(503);
    backend.catalog.available = true;
    expect((await readReview()).decision).toBeUndefined();
  });

  it('lets no guest decide', async () => {
    const { status } = await send('decisions', GO, { as: GUEST });
    expect(status).toBe(403);
  });
});

describe('what follows a Conditional Go', () => {
  let review: Review;
  beforeEach(async () => {
    await assess(['feedback-channel']);
    const answer = await send('decisions', CONDITIONAL);
    review = answer.body;
  });

  const theCondition = () => review.conditions[0];

  it('carries the condition, and closes it with evidence', async () => {
    expect(theCondition()).toMatchObject({
      item: { id: 'feedback-channel' },
      state: 'open',
    });
    const path = `conditions/${theCondition().id}/close`;
    const { body, status } = await send(path, { evidence: EVIDENCE });
    expect(status).toBe(200);
    expect(body.conditions[0]).toMatchObject({
      state: 'closed',
      closed: { by: 'user:default/jane' },
    });
    expect(body.verdict.verdict).toBe('go');
    expect(body.standing.standing).toBe('conditional-go');
    expect((await send(path, { evidence: EVIDENCE })).status).toBe(409);

    const { body: reopened } = await state('feedback-channel', 'not-met');
    expect(reopened.conditions[0]).toMatchObject({ state: 'open' });
    expect(reopened.conditions[0].reopenedAt).toBeDefined();
  });

  it('is extended by somebody else than its owner', async () => {
    const path = `conditions/${theCondition().id}/extend`;
    const later = { deadline: addDays(TODAY, 60), reason: 'A vendor is late' };
    const own = await send(path, later, { as: OMAR });
    expect(own.status).toBe(403);
    const { body, status } = await send(path, later);
    expect(status).toBe(200);
    expect(body.conditions[0]).toMatchObject({
      deadline: later.deadline,
      extensions: [{ from: CONDITION.deadline, to: later.deadline }],
    });
    const tooFar = { ...later, deadline: addDays(TODAY, 91) };
    expect((await send(path, tooFar)).status).toBe(400);
  });

  it('drifts when an owner leaves, and says since when and why', async () => {
    const without = exampleCatalog().filter(
      ({ metadata }) => metadata.name !== 'omar',
    );
    backend.catalog.replace(without);
    const now = await readReview();
    expect(now.verdict.verdict).toBe('no-go');
    expect(now.standing).toMatchObject({ standing: 'no-go', mayDeploy: false });
    expect(now.drift).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'owner-gone', area: 'data' }),
      ]),
    );
    backend.catalog.replace(exampleCatalog());
    const mended = await readReview();
    expect(mended.standing.standing).toBe('conditional-go');
    expect(mended.drift.every(({ until }) => until)).toBe(true);
    const { body: proof } = await get(`${REF}/history/verification`);
    expect(proof).toMatchObject({ intact: true });
  });

  it('puts what a trigger affects back to not assessed, until it is reviewed', async () => {
    const { body, status } = await send(
      'reviews',
      { trigger: 'model', note: 'A new version', itemIds: ['fallback'] },
      { key: 'trigger-1' },
    );
    expect(status).toBe(200);
    const item = body.items.find(({ id }: { id: string }) => id === 'fallback');
    expect(item).toMatchObject({ effective: 'not-assessed' });
    expect(item.reassess.message).toMatch(/A new version/);
    expect(body.standing.standing).toBe('conditional-go');
    const reReview = body.reviews.find(
      ({ kind }: { kind: string }) => kind === 're-review',
    );
    const path = `reviews/${reReview.id}/complete`;
    const done = { outcome: 'confirm', note: 'Measured again' };
    const early = await send(path, done);
    expect([early.status, early.body.error.message]).toEqual([
      409,
      expect.stringContaining('3.4'),
    ]);
    await state('fallback', 'met');
    const { body: after } = await send(path, done);
    expect(
      after.reviews.find(({ id }: { id: string }) => id === reReview.id).state,
    ).toBe('done');
  });

  it('is restricted or retired by a review', async () => {
    const path = `reviews/${review.reviews[0].id}/complete`;
    const kpis = [{ name: 'Time', unit: 'min', baseline: 30, value: 12 }];
    const { body } = await send(path, {
      outcome: 'retire',
      note: 'Nobody uses it',
      kpis,
    });
    expect(body.standing).toMatchObject({ standing: 'no-go' });
    expect((await send(path, { outcome: 'confirm', note: 'x' })).status).toBe(
      409,
    );
  });
});

describe('exemptions', () => {
  const asked = { reason: 'One group of users', until: addDays(TODAY, 100) };
  const ask = (item: string, body = asked) =>
    send(`items/${item}/exemption`, body, { put: true });

  it('counts once another person has approved it', async () => {
    const { body: requested } = await ask('user-groups');
    const [{ id, state: asRequested }] = requested.exemptions;
    expect(asRequested).toBe('requested');
    const own = await send(`exemptions/${id}/approve`, {});
    expect(own.status).toBe(403);
    const { body } = await send(`exemptions/${id}/approve`, {}, { as: OMAR });
    expect(body.exemptions[0]).toMatchObject({
      state: 'approved',
      answeredBy: 'user:default/omar',
    });
    expect(body.verdict.counts.exempt).toBe(1);
    const { body: revoked } = await send(`exemptions/${id}/revoke`, {});
    expect(revoked.verdict.counts.exempt).toBe(0);
  });

  it.each([
    ['of an item that is always critical', 'fallback', asked, 400],
    [
      'for longer than the policy allows',
      'user-groups',
      { ...asked, until: addDays(TODAY, 366) },
      400,
    ],
    ['of an item that there is not', 'nothing', asked, 404],
  ])('refuses one %s', async (_, item, body, expected) => {
    expect((await ask(item, body)).status).toBe(expected);
  });

  it('takes one request at a time', async () => {
    await ask('user-groups');
    expect((await ask('user-groups')).status).toBe(409);
  });
});

describe('a re-review', () => {
  const open = (body: object, as = JANE) => send('reviews', body, { as });
  const MODEL = { trigger: 'model', note: 'A new version' };

  it('is not completed by undoing what it has taken back', async () => {
    await state('fallback', 'met');
    const { body } = await open({ ...MODEL, itemIds: ['fallback'] });
    const undone = await send('items/fallback', { undo: true }, { put: true });
    expect(undone.status).toBe(400);
    const path = `reviews/${body.reviews[0].id}/complete`;
    const done = { outcome: 'confirm', note: 'Measured again' };
    expect((await send(path, done)).status).toBe(409);
  });

  it('is not completed by what was taken back before it was opened', async () => {
    await state('fallback', 'met');
    await state('fallback', 'not-assessed');
    const { body } = await open({ ...MODEL, itemIds: ['fallback'] });
    const undone = await send('items/fallback', { undo: true }, { put: true });
    expect(undone.status).toBe(400);
    const path = `reviews/${body.reviews[0].id}/complete`;
    const done = { outcome: 'confirm', note: 'Measured again' };
    expect((await send(path, done)).status).toBe(409);
    await state('fallback', 'met');
    expect((await send(path, done)).status).toBe(200);
  });

  it('takes items of other areas only where the checklist names them', async () => {
    const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
    const says: Says = (permission, claims) => {
      if (permission === assessmentUpdatePermission.name) {
        return createServiceConditionalDecision(
          assessmentUpdatePermission,
          serviceConditions.isAreaOwner({ claims }),
        );
      }
      const isFor = (names: string[]) => names.includes(permission);
      const { name: deciding } = decisionRecordPermission;
      const { name: completing } = reviewCompletePermission;
      const isJane = claims.includes('user:default/jane');
      if (isFor([deciding])) return DENY;
      return isFor([completing]) && !isJane ? DENY : undefined;
    };
    await restart({
      config: { permission: { enabled: true } },
      features: policyFeatures({ says }),
    });
    // Omar owns the data; the fallback is of the platform, which is nobody's.
    const prompt = { trigger: 'prompt', note: 'Shorter' };
    const data = { itemIds: ['data-owners'] };
    const platform = { itemIds: ['data-owners', 'fallback'] };
    const refused = await open({ ...prompt, ...platform }, OMAR);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      expect.stringContaining('3.4 belongs to the area Platform'),
    ]);
    expect((await open({ ...prompt, ...data }, OMAR)).status).toBe(200);
    expect((await open({ ...MODEL, ...platform }, OMAR)).status).toBe(200);
    expect((await open(MODEL, OMAR)).status).toBe(200);
    expect((await open({ ...prompt, ...platform })).status).toBe(200);
  });
});

describe('the bounds of what is recorded', () => {
  it('takes a launch within a year', async () => {
    await assess();
    const far = addDays(addYears(TODAY, 1), 1);
    const refused = await send('decisions', { ...GO, launchOn: far });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining(`launchOn: ${far} is too far from today`),
    ]);
    const never = await send('decisions', { ...GO, launchOn: '9999-12-20' });
    expect(never.status).toBe(400);
    expect((await readReview()).decision).toBeUndefined();
  });

  it('closes a condition only with evidence that has been collected', async () => {
    await assess(['feedback-channel']);
    const { body } = await send('decisions', CONDITIONAL);
    const path = `conditions/${body.conditions[0].id}/close`;
    const evidence = { ...EVIDENCE, collectedOn: '2099-01-01' };
    const refused = await send(path, { evidence });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining('collectedOn: 2099-01-01 has not come yet'),
    ]);
  });

  it('schedules no review of what a review has retired', async () => {
    await assess();
    const { body: review } = await send('decisions', GO);
    const [first, second] = review.reviews;
    const retire = { outcome: 'retire', note: 'Nobody uses it' };
    const { body } = await send(`reviews/${first.id}/complete`, retire);
    expect(body.reviews.map(({ id }: { id: string }) => id)).toEqual([
      first.id,
    ]);
    expect(body.standing.standing).toBe('no-go');
    const confirm = { outcome: 'confirm', note: 'x' };
    for (const { id } of [second, review.reviews[2]]) {
      await send(`reviews/${id}/complete`, confirm);
    }
    const { reviews } = await readReview();
    expect(reviews.every(({ completed }) => completed)).toBe(true);
    expect(reviews).toHaveLength(3);
  });
});

describe('duties that have to be separated', () => {
  const NO_GO = {
    verdict: 'no-go',
    rationale: 'Not yet.',
    stricterBecause: 'Too much is not known',
  };
  const permission = { enabled: true };
  const aiReadiness = {
    checklist: { policy: { separationOfDuties: 'enforce' } },
  };
  const features = policyFeatures({ says: () => undefined });
  const saying = (message: string) => expect.stringContaining(message);

  it('are judged by the groups of the sign-in too', async () => {
    await restart({ config: { permission, aiReadiness }, features });
    // The catalog does not know yet that Jane is in the group.
    backend.catalog.replace(swapped({ claims: 'omar' }));
    const { status, body } = await send('decisions', NO_GO);
    expect([status, body.error.message]).toEqual([
      403,
      saying('user:default/jane is in group:default/claims'),
    ]);
  });

  it('keep who owns a condition, by their sign-in, from extending it', async () => {
    await restart({ config: { permission }, features });
    backend.catalog.replace(swapped({ data: 'jane' }));
    await assess(['feedback-channel']);
    const { body: review } = await send('decisions', CONDITIONAL);
    const path = `conditions/${review.conditions[0].id}/extend`;
    const later = { deadline: addDays(TODAY, 60), reason: 'A vendor is late' };
    const { status, body } = await send(path, later, { as: OMAR });
    expect([status, body.error.message]).toEqual([
      403,
      saying('group:default/data owns this condition'),
    ]);
  });

  it('can not be judged while the catalog holds no users', async () => {
    await restart({ config: { aiReadiness } });
    const users = ({ kind }: { kind: string }) => kind === 'User';
    backend.catalog.replace(exampleCatalog().filter(each => !users(each)));
    const { status, body } = await send('decisions', NO_GO, { as: OMAR });
    expect([status, body.error.message]).toEqual([
      503,
      saying('the catalog holds no users'),
    ]);
    expect((await readReview()).decision).toBeUndefined();
  });
});

async function restart(options: Parameters<typeof startReadiness>[0]) {
  await backend.stop();
  backend = await startReadiness(options);
}

/** The company, with somebody else in these groups. */
function swapped(members: Record<string, string>) {
  return exampleCatalog().map(each => {
    const { name } = each.metadata;
    const isOther = each.kind === 'Group' && name in members;
    const targetRef = `user:default/${members[name]}`;
    return isOther
      ? { ...each, relations: [{ type: 'hasMember', targetRef }] }
      : each;
  });
}
