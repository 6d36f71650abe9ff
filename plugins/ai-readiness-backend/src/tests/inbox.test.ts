import { mockCredentials } from '@backstage/backend-test-utils';
import {
  addDays,
  decisionRecordPermission,
  exemptionApprovePermission,
} from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';
import { exampleCatalog } from './exampleCatalog';
import {
  DENY,
  door,
  inbox,
  onABackendOfItsOwn,
  policy,
  reconcile,
  wait,
  waiting,
} from './inboxDoor';
import { BASE, CONDITIONAL, GUEST, JANE, OMAR, TODAY } from './reviewDoor';

jest.setTimeout(120_000);

const EVE = mockCredentials.user.header('user:default/eve');
const { assess, get, send, state } = door;

onABackendOfItsOwn();

describe('what waits for somebody', () => {
  it('is what they left open in their areas', async () => {
    const { entries, counts, asOf } = await inbox(OMAR);
    expect(asOf).toBeDefined();
    expect(counts).toEqual({ 'open-items': 1 });
    expect(entries[0]).toMatchObject({
      kind: 'open-items',
      service: { entityRef: 'component:default/claims-triage' },
      area: 'data',
      overdue: false,
      message: expect.stringMatching(/^Data: .* not assessed$/),
      at: { view: 'review', area: 'data', only: 'not-assessed' },
    });
    expect((await inbox()).counts).toEqual({ 'open-items': 7 });
    expect((await inbox(EVE)).entries).toEqual([]);
  });

  it('is what nobody can answer for on their services', async () => {
    door.backend.catalog.replace(
      exampleCatalog().map(entity => {
        if (entity.metadata.name !== 'claims-triage') return entity;
        const { 'ai-readiness.io/risk-owner': _, ...annotations } =
          entity.metadata.annotations!;
        return { ...entity, metadata: { ...entity.metadata, annotations } };
      }),
    );
    await reconcile();
    expect(await waiting('gap')).toEqual([
      'claims-triage: Nobody can answer for the area Risk',
    ]);
    expect(await waiting('gap', OMAR)).toEqual([]);
  });

  it('is what a decision has put on them', async () => {
    policy.says = permission =>
      permission === exemptionApprovePermission.name ? DENY : undefined;
    await assess(['feedback-channel']);
    expect((await send('decisions', CONDITIONAL)).status).toBe(200);
    expect(await waiting('condition', OMAR)).toEqual([
      expect.stringMatching(/^claims-triage: Close the condition on 6\.5 /),
    ]);
    expect(await waiting('condition')).toEqual([]);
    expect(await waiting('accepted-risk')).toHaveLength(1);
    expect(await waiting('accepted-risk', OMAR)).toEqual([]);
    const { entries } = await inbox(JANE, '?kind=review');
    expect(entries).toMatchObject([
      {
        message: 'Hold the 30-day review',
        dueOn: addDays(TODAY, 30),
        at: { view: 'decision' },
      },
    ]);
    expect(await waiting('review', OMAR)).toEqual([]);

    const trigger = { trigger: 'model', note: 'New', itemIds: ['data-owners'] };
    expect((await send('reviews', trigger)).status).toBe(200);
    for (const as of [JANE, OMAR]) {
      expect(await waiting('re-review', as)).toEqual([
        expect.stringMatching(/Re-review \(model changed\): assess 2\.1 /),
      ]);
    }
    wait(31);
    const late = await inbox(OMAR);
    expect(late.entries[0]).toMatchObject({ overdue: true });
  });

  it('is a target plan, and a statement that is about to age', async () => {
    await state('fallback', 'partially-met');
    const target = { plan: 'Rehearse it', owner: 'user:default/omar' };
    const plan = { target: { ...target, date: addDays(TODAY, 60) } };
    await send('items/fallback/plan', plan, { put: true });
    await state('data-owners', 'met');
    expect(await waiting('target-plan', OMAR)).toEqual([]);
    expect((await inbox(OMAR)).counts.statement).toBeUndefined();
    wait(80);
    expect(await waiting('target-plan', OMAR)).toEqual([
      expect.stringMatching(/Bring 3\.4 .* to its target state$/),
    ]);
    expect(await waiting('statement')).toEqual([
      expect.stringMatching(/Confirm 3\.4 .* again: it counts in full until/),
    ]);
    wait(170);
    expect(await waiting('statement', OMAR)).toEqual([
      expect.stringMatching(/Confirm 2\.1 /),
    ]);
  });

  it('is a decision, for those who may record it', async () => {
    expect((await inbox()).counts.decision).toBeUndefined();
    policy.says = (permission, claims) => {
      if (permission !== decisionRecordPermission.name) return undefined;
      const criteria = serviceConditions.isAreaOwner({ claims, area: 'data' });
      return createServiceConditionalDecision(
        decisionRecordPermission,
        criteria,
      );
    };
    wait();
    expect(await waiting('decision', OMAR)).toEqual([
      'claims-triage: Live without a decision: decide whether it may stay so',
    ]);
    expect(await waiting('decision')).toEqual([]);
    const named = policy.says;
    policy.says = () => undefined;
    await assess();
    policy.says = named;
    wait();
    const { entries } = await inbox(OMAR, '?kind=decision');
    expect(entries).toMatchObject([
      {
        message: 'Ready to be decided: the rules say Go',
        at: { view: 'decision', decide: true },
      },
    ]);
    // A policy that lets everybody does not make it everybody's.
    policy.says = () => undefined;
    wait();
    expect(await waiting('decision', OMAR)).toEqual([]);
  });

  it('is an exemption that somebody else has asked for', async () => {
    const body = { reason: 'No seasons', until: addDays(TODAY, 100) };
    await send('items/cost-scenarios/exemption', body, { put: true });
    expect(await waiting('exemption', OMAR)).toEqual([]);
    policy.says = () => undefined;
    wait();
    expect(await waiting('exemption', OMAR)).toEqual([]);
    policy.says = (permission, claims) => {
      if (permission !== exemptionApprovePermission.name) return undefined;
      const criteria = serviceConditions.isAreaOwner({ claims, area: 'data' });
      return createServiceConditionalDecision(
        exemptionApprovePermission,
        criteria,
      );
    };
    wait();
    expect(await waiting('exemption', OMAR)).toEqual([
      expect.stringMatching(
        /^claims-triage: Jane asks for 7\.1 .* not to apply/,
      ),
    ]);
    expect(await waiting('exemption')).toEqual([]);
    const { body: review } = await get(
      `${BASE}/services/by-name/component/default/claims-triage`,
    );
    const path = `exemptions/${review.exemptions[0].id}/decline`;
    expect((await send(path, {}, { as: OMAR })).status).toBe(200);
    wait();
    expect(await waiting('exemption', OMAR)).toEqual([]);
  });

  it.each([
    ['a guest', GUEST],
    ['a service', mockCredentials.service.header()],
  ])('is nothing for %s, which is said', async (_, as) => {
    policy.says = () => undefined;
    expect(await inbox(as)).toMatchObject({
      entries: [],
      total: 0,
      counts: {},
      note: expect.stringMatching(/sign in/),
    });
  });
});

describe('the list', () => {
  it('comes in pages, each with all counts', async () => {
    const first = await inbox(JANE, '?limit=4');
    const rest = await inbox(JANE, `?limit=4&cursor=${first.nextCursor}`);
    const areas = [...first.entries, ...rest.entries].map(({ area }) => area);
    expect([first.entries.length, rest.entries.length]).toEqual([4, 3]);
    expect(new Set(areas).size).toBe(7);
    expect(rest.nextCursor).toBeUndefined();
    expect([first.counts, rest.total]).toEqual([{ 'open-items': 7 }, 7]);
    const other = await get(
      `${BASE}/inbox?kind=gap&cursor=${first.nextCursor}`,
    );
    expect(other.status).toBe(400);
    expect(other.body.error.message).toMatch(/for these filters/);
  });

  it.each([
    ['kind=homework', /kind: .*open-items/],
    ['limit=201', /limit/],
    ['limit=0', /limit/],
    ['cursor=abc', /cursor/],
    ['owner=jane', /owner/],
  ])('answers ?%s with what would be right', async (query, expected) => {
    const { status, body } = await get(`${BASE}/inbox?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(expected);
  });
});
