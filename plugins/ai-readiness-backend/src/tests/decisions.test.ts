import { addDays } from 'backstage-plugin-ai-readiness-common';
import { expectContract } from './contract';
import { exampleCatalog } from './exampleCatalog';
import {
  BASE,
  CONDITIONAL,
  EVIDENCE,
  GO,
  GUEST,
  JANE,
  OMAR,
  REF,
  ReviewDoor,
  TODAY,
} from './reviewDoor';

jest.setTimeout(120_000);

const door = new ReviewDoor();
const { agent, get, readReview, send, state, assess } = door;

beforeEach(() => door.open());
afterEach(() => door.backend.stop());

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
    door.backend.catalog.replace(others);
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
    door.backend.catalog.available = false;
    const { status } = await send('decisions', GO, { revision });
    expect(status).toBe(503);
    door.backend.catalog.available = true;
    expect((await readReview()).decision).toBeUndefined();
  });

  it('lets no guest decide', async () => {
    const { status } = await send('decisions', GO, { as: GUEST });
    expect(status).toBe(403);
  });
});
