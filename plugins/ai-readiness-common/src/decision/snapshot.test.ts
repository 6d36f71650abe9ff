import {
  aReview,
  areas,
  AS_OF,
  condition,
  inDays,
  items,
  met,
  notMet,
  targetPlan,
} from '../verdict/__testUtils__/aReview';
import { aSnapshot, snapshotFacts } from './__testUtils__/aSnapshot';
import { RULES_VERSION } from './outcome';
import { buildSnapshot, decidedState, snapshotText } from './snapshot';

const JANE = 'user:default/jane';
const evidence = {
  itemId: 'a',
  id: 'e1',
  kind: 'dashboard' as const,
  title: 'Quality',
  url: 'https://example.com/quality',
  note: 'Looked at together',
  collectedOn: inDays(-3),
  validUntil: inDays(80),
  addedBy: JANE,
  addedAt: AS_OF,
};

const facts = {
  ...snapshotFacts(
    aReview(items(3), {
      a: { ...met, evidence: [evidence] },
      b: { ...notMet, condition, targetPlan },
    }),
  ),
  statements: { a: { note: 'Since May', statedBy: JANE }, c: { note: 'n' } },
  evidence: [evidence],
};

describe('a snapshot', () => {
  const snapshot = buildSnapshot(facts);

  it('says what was judged, by which checklist and by which rules', () => {
    expect(snapshot).toMatchObject({
      rulesVersion: RULES_VERSION,
      service: facts.service,
      checklist: facts.checklist,
      revision: 7,
      scope: { kind: 'full' },
    });
  });

  it('holds all that the rules were asked', () => {
    const { evidence: _, ...rest } = facts.input.items.a;
    expect(snapshot.input).toEqual({
      ...facts.input,
      items: {
        ...facts.input.items,
        a: {
          ...rest,
          evidence: [{ kind: 'dashboard', validUntil: inDays(80) }],
        },
      },
    });
  });

  it('holds what the rules said, item by item', () => {
    expect(snapshot.outcome).toMatchObject({
      verdict: 'incomplete',
      reasons: [{ code: 'not-assessed', items: [{ id: 'c' }], total: 3 }],
      counts: { total: 3, met: 1, notMet: 1, notAssessed: 1 },
      gates: [{ id: 'architecture', state: 'open' }],
    });
    expect(
      snapshot.outcome.items.map(({ id, effective, open }) => [
        id,
        effective,
        open,
      ]),
    ).toEqual([
      ['a', 'met', false],
      ['b', 'not-met', true],
      ['c', 'not-assessed', false],
    ]);
  });

  it('holds what people said of each item', () => {
    const { itemId: _, ...piece } = evidence;
    const owners = ['group:default/claims'];
    expect(JSON.parse(snapshotText(snapshot)).items).toEqual([
      {
        id: 'a',
        number: '1.1',
        title: 'Item 1',
        status: 'met',
        note: 'Since May',
        statedBy: JANE,
        statedAt: AS_OF,
        owners,
        evidence: [piece],
      },
      {
        id: 'b',
        number: '1.2',
        title: 'Item 2',
        status: 'not-met',
        statedAt: AS_OF,
        owners,
        evidence: [],
        closurePlan: {
          ...condition,
          owner: JANE,
          accountable: 'user:default/ravi',
        },
        targetPlan: { ...targetPlan, owner: JANE },
      },
      {
        id: 'c',
        number: '1.3',
        title: 'Item 3',
        status: 'not-assessed',
        note: 'n',
        owners,
        evidence: [],
      },
    ]);
  });

  it('has no wording of ours, which may change', () => {
    const worst = aReview(
      [{ ...items(1)[0], critical: true, requiresEvidence: true }],
      { a: { ...met, statedAt: '2020-01-01T00:00:00.000Z' } },
    );
    const text = snapshotText(aSnapshot(worst));
    expect(text).toContain('"aged"');
    expect(text).not.toContain('message');
  });

  it('leaves out how people can be reached', () => {
    const contact = { email: 'jane@example.com', links: [] };
    const liveness = 'live' as const;
    const owners = [{ ref: JANE, liveness, contact, problem: 'none' }];
    const input = { ...aReview(items(1), {}) };
    const all = areas({ platform: { owners, liveness } });
    expect(aSnapshot({ ...input, areas: all }).input.areas.platform).toEqual({
      owners: [{ ref: JANE, liveness }],
      liveness,
    });
  });

  it('is the same text whatever the order of its keys', () => {
    const reversed = Object.fromEntries(
      Object.entries(snapshot).reverse(),
    ) as typeof snapshot;
    expect(snapshotText(reversed)).toBe(snapshotText(snapshot));
  });

  it('gives what drift is measured against', () => {
    expect(decidedState(snapshot)).toEqual({
      riskTier: 'high',
      traits: ['genai'],
      checklistVersion: '1.0.0',
      checklistHash: 'h1',
      items: {
        a: { number: '1.1', effective: 'met', open: false, onMinimum: false },
        b: {
          number: '1.2',
          effective: 'not-met',
          open: true,
          onMinimum: false,
        },
        c: {
          number: '1.3',
          effective: 'not-assessed',
          open: false,
          onMinimum: false,
        },
      },
    });
  });
});
