import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  addDays,
  assessmentUpdatePermission,
  decisionRecordPermission,
  type Review,
  reviewCompletePermission,
} from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';
import { exampleCatalog } from './exampleCatalog';
import { policyFeatures, type Says } from './policyFeatures';
import {
  CONDITION,
  CONDITIONAL,
  EVIDENCE,
  JANE,
  OMAR,
  REF,
  ReviewDoor,
  TODAY,
} from './reviewDoor';

jest.setTimeout(120_000);

const door = new ReviewDoor();
const { get, readReview, send, state, assess } = door;

beforeEach(() => door.open());
afterEach(() => door.backend.stop());

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
    door.backend.catalog.replace(without);
    const now = await readReview();
    expect(now.verdict.verdict).toBe('no-go');
    expect(now.standing).toMatchObject({ standing: 'no-go', mayDeploy: false });
    expect(now.drift).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'owner-gone', area: 'data' }),
      ]),
    );
    door.backend.catalog.replace(exampleCatalog());
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
    await door.open({
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
