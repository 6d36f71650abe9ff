import {
  COUNTS_FROM,
  decide,
  door,
  DRAFT,
  draft,
  flips,
  judge,
  message,
  onADayOfItsOwn,
  open,
  read,
  recompute,
  TRIAGE,
} from './draftDoor';
import { BASE, EVIDENCE, REF } from './reviewDoor';

jest.setTimeout(180_000);

onADayOfItsOwn();

describe('a draft of the checklist', () => {
  it('is previewed, comes into force on its day, and does what it said', async () => {
    await open({ draft });
    const decisionId = await decide();
    const { inForce, draft: before } = await read();
    expect(inForce.version).toBe('1.1.0');
    expect(before).toMatchObject({
      version: '1.2.0',
      countsFrom: COUNTS_FROM,
      asOf: COUNTS_FROM,
      flips: { services: 2, judged: 0, pending: 2, total: 0, changes: [] },
    });
    expect(before?.diff.items.map(item => item.message)).toEqual([
      expect.stringMatching(/^6\.5 .*: critical: always, so far never\.$/),
    ]);

    await judge();
    const previewed = (await read()).draft!.flips;
    expect(previewed).toEqual({
      services: 2,
      judged: 2,
      pending: 0,
      total: 1,
      changes: [{ from: 'conditional-go', to: 'no-go', count: 1 }],
      standingChanges: [{ from: 'conditional-go', to: 'no-go', count: 1 }],
    });
    const { flips: rows, total } = await flips();
    expect(total).toBe(1);
    expect(rows).toEqual([
      {
        service: expect.objectContaining({
          entityRef: TRIAGE,
          verdict: 'conditional-go',
        }),
        from: 'conditional-go',
        to: 'no-go',
        standingFrom: 'conditional-go',
        standingTo: 'no-go',
        reasons: [
          {
            code: 'critical-open',
            items: ['feedback-channel'],
            message: expect.stringMatching(
              /^1 critical item is open: 6\.5 .*\.$/,
            ),
          },
        ],
      },
    ]);
    expect((await door.readReview()).verdict.verdict).toBe('conditional-go');

    jest.setSystemTime(new Date(`${COUNTS_FROM}T00:00:10.000Z`));
    const { body: checklist } = await door.get(`${BASE}/checklist`);
    expect(checklist.version).toBe('1.2.0');
    expect(await read()).toEqual({
      inForce: {
        version: '1.2.0',
        hash: before?.hash,
        since: COUNTS_FROM,
      },
    });
    expect(await flips()).toEqual({ flips: [], total: 0 });
    await recompute();
    const [{ service }] = (
      await door.get(`${BASE}/owners/by-name/user/default/jane`)
    ).body.duties;
    expect(service).toMatchObject({ entityRef: TRIAGE, verdict: 'no-go' });
    const review = await door.readReview();
    expect([review.verdict.verdict, review.standing.standing]).toEqual([
      rows[0].to,
      rows[0].standingTo,
    ]);

    const DECISION = `${REF}/decisions/${decisionId}`;
    const { decision } = (await door.get(DECISION)).body;
    expect(decision.checklist.version).toBe('1.1.0');
    const replay = (await door.get(`${DECISION}/replay`)).body;
    expect(replay).toMatchObject({ identical: true, intact: true });
  });

  it('judges anew what has changed since, and nothing else', async () => {
    await open({ draft });
    await decide();
    await judge();
    await door.send('items/feedback-channel/evidence', EVIDENCE);
    await door.state('feedback-channel', 'met');
    expect((await read()).draft?.flips).toMatchObject({
      judged: 1,
      pending: 1,
      total: 1,
    });
    await judge();
    expect((await read()).draft?.flips).toMatchObject({
      pending: 0,
      total: 0,
      changes: [],
    });
    expect(await flips()).toEqual({ flips: [], total: 0 });
  });

  it('judges anew what changes nothing by the checklist in force', async () => {
    await open({ draft });
    await decide();
    await door.state('feedback-channel', 'met');
    await judge();
    expect((await read()).draft?.flips).toMatchObject({ pending: 0, total: 1 });
    await door.send('items/feedback-channel/evidence', EVIDENCE);
    expect((await read()).draft?.flips).toMatchObject({ pending: 1 });
    await judge();
    expect((await read()).draft?.flips).toMatchObject({ pending: 0, total: 0 });
  });

  it('selects and pages, and refuses what it does not know', async () => {
    await open({ draft: { version: '1.2.0', policy: { maxOpenItems: 0 } } });
    await judge();
    expect(await flips('?from=go&standingTo=lapsed')).toEqual({
      flips: [],
      total: 0,
    });
    expect((await read()).draft).not.toHaveProperty('countsFrom');
    expect(await message(`${DRAFT}/flips?from=maybe`)).toBe(
      '400 from: must be one of no-go, incomplete, conditional-go, go; is "maybe"',
    );
    expect(await message(`${DRAFT}/flips?limit=201`)).toBe(
      '400 limit: must be at most 200; is 201',
    );
    expect(await message(`${DRAFT}/flips?wer=x`)).toMatch(
      /^400 wer: is not known here/,
    );
    expect(await message(`${DRAFT}/flips?cursor=x`)).toMatch(
      /^400 cursor: is not one that this list gave out/,
    );
  });

  it('is absent where none is configured', async () => {
    await open({});
    await judge();
    expect(await read()).toEqual({
      inForce: { version: '1.1.0', hash: expect.any(String) },
    });
    expect(await flips()).toEqual({ flips: [], total: 0 });
  });
});
