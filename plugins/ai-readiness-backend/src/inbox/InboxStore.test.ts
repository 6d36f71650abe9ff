import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrate } from '../tests/migrate';
import { NOW, TODAY, write } from '../tests/setUpNotices';
import { DatabaseInboxStore } from './DatabaseInboxStore';
import type { InboxScope } from './InboxStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const JANE = 'user:default/jane';
const CLAIMS = 'group:default/claims';

const SCOPE: InboxScope = {
  ref: JANE,
  separated: false,
  refs: [JANE, CLAIMS],
  visible: { kind: 'all' },
  mayDecide: { kind: 'none' },
  mayApprove: { kind: 'none' },
  today: TODAY,
  reviewsUntil: '2026-04-09',
};

async function setUp(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const rows = write(client);
  const statements: string[] = [];
  client.on('query', ({ sql }) => statements.push(sql));
  const exemption = (name: string, entryId: string, part: object = {}) =>
    client('exemptions').insert({
      id: entryId,
      service_id: name,
      item_id: 'fallback',
      until: '2026-06-01',
      record: JSON.stringify({ id: entryId, ...part }),
    });
  const store = DatabaseInboxStore.create({ client });
  const findAll = (rest: Partial<InboxScope> = {}) =>
    store.find({ ...SCOPE, ...rest });
  const find = async (rest: Partial<InboxScope> = {}) =>
    (await findAll(rest)).facts;
  return { client, rows, exemption, find, findAll, statements };
}

const titles = (facts: readonly { on: { service: { title: string } } }[]) =>
  facts.map(({ on }) => on.service.title).sort();

const mine = { owner_ref: CLAIMS, owner_liveness: 'live' };

describe.each(databases.eachSupportedId())('InboxStore on %s', id => {
  it('finds what somebody is named for, once, with what it leaves open', async () => {
    const { rows, find } = await setUp(id);
    const workload = { items: 7, open: 2, openCritical: 1, notAssessed: 0 };
    await rows.service('triage', {
      verdict: 'no-go',
      owner_refs: JSON.stringify(['group:default/x', CLAIMS]),
      workload: JSON.stringify({ data: workload }),
      renewals: JSON.stringify({ '2026-03-20': ['alerting'] }),
    });
    await rows.service('gone', { archived_at: NOW });
    await rows.duty('gone', 0, { area: 'data', ...mine });
    await rows.duty('triage', 0, { area: 'data', ...mine });
    await rows.duty('triage', 1, { area: 'data', ...mine, owner_ref: JANE });
    await rows.duty('triage', 2, { area: 'risk' });
    await rows.duty('triage', 3, { kind: 'review', area: 'business', ...mine });
    const condition = { area: 'platform', due_on: TODAY, ...mine };
    await rows.duty('triage', 4, {
      kind: 'condition',
      item_id: 'fallback',
      ...condition,
    });
    await rows.duty('triage', 5, {
      kind: 'condition',
      item_id: 'alerting',
      ...condition,
    });
    await rows.condition('triage', 'open', TODAY);
    await rows.condition('triage', 'closed', TODAY, {
      item_id: 'alerting',
      closed_at: NOW,
    });
    const facts = await find();
    const on = {
      service: {
        entityRef: 'component:default/triage',
        title: 'The triage',
        owner: 'group:default/builders',
        lifecycle: 'experimental',
        verdict: 'no-go',
      },
      owned: true,
      standing: 'undecided',
    };
    const live = { on, liveness: 'live', decided: false };
    const planned = { ...live, kind: 'condition', area: 'platform' };
    expect(facts.duties).toHaveLength(3);
    expect(facts.duties).toEqual(
      expect.arrayContaining([
        { ...live, kind: 'area', area: 'data', workload },
        { ...planned, itemId: 'fallback', dueOn: TODAY, decided: true },
        { ...planned, itemId: 'alerting', dueOn: TODAY },
      ]),
    );
    expect(facts.renewals).toEqual([
      { on, itemId: 'alerting', until: '2026-03-20' },
    ]);
    expect(await find({ refs: ['user:default/bo'] })).toEqual({
      duties: [],
      gaps: [],
      reviews: [],
      exemptions: [],
      renewals: [],
      decidable: [],
    });
  });

  it('finds gaps on the services that somebody owns', async () => {
    const { rows, find } = await setUp(id);
    const owned = { owner_refs: JSON.stringify([CLAIMS]) };
    await rows.service('triage', owned);
    await rows.service('other', {
      owner_refs: '["group:default/x"]',
    });
    await rows.service('never-looked-at');
    const gap = { is_gap: true, since: NOW, liveness: 'missing' };
    await rows.duty('triage', 0, { area: 'data', ...gap });
    await rows.duty('triage', 1, {
      kind: 'item',
      area: 'platform',
      item_id: 'fallback',
      ...gap,
    });
    await rows.duty('triage', 2, { area: 'risk' });
    await rows.duty('other', 0, { area: 'data', ...gap });
    await rows.duty('never-looked-at', 0, { area: 'data', ...gap });
    const { gaps } = await find();
    expect(gaps).toHaveLength(2);
    expect(gaps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ area: 'data', since: NOW }),
        expect.objectContaining({ area: 'platform', itemId: 'fallback' }),
      ]),
    );
  });

  it('finds open reviews of what somebody has a part in', async () => {
    const { rows, find } = await setUp(id);
    const business = { area: 'business', ...mine };
    for (const name of ['due', 'far', 'former', 'done', 'retired', 'other']) {
      await rows.service(name);
      await rows.duty(
        name,
        0,
        name === 'other' ? { area: 'business' } : business,
      );
      await rows.decision(name, NOW, { launchOn: '2026-02-10' });
    }
    await rows.review('due', 'r-due', TODAY);
    await rows.review('far', 'r-far', '2026-04-10');
    await rows.review('former', 'r-former', TODAY, { decision_id: 'd-0' });
    await rows.review('done', 'r-done', TODAY, { completed_at: NOW });
    await rows.review('retired', 'r-retired', TODAY);
    await rows.review('retired', 'r-end', TODAY, {
      completed_at: NOW,
      outcome: 'retire',
    });
    await rows.review('other', 'r-other', TODAY);
    expect(await find()).toMatchObject({
      reviews: [
        { on: { service: { title: 'The due' } }, launchOn: '2026-02-10' },
      ],
    });
    const again = { kind: 're-review', decision_id: null };
    await rows.service('owned', { owner_refs: JSON.stringify([CLAIMS]) });
    await rows.service('named');
    await rows.duty('named', 0, {
      kind: 'item',
      item_id: 'fallback',
      ...mine,
      area: 'platform',
    });
    await rows.service('stranger');
    for (const name of ['owned', 'named', 'stranger']) {
      await rows.review(name, `again-${name}`, '2026-05-01', again);
    }
    const { reviews } = await find();
    expect(titles(reviews)).toEqual(['The due', 'The named', 'The owned']);
  });

  it('finds exemptions that nobody has answered, where they may approve', async () => {
    const { rows, exemption, find } = await setUp(id);
    await rows.service('triage', { risk_tier: 'high' });
    await rows.service('other', { risk_tier: 'low' });
    await rows.duty('triage', 0, { area: 'legal', ...mine });
    await rows.duty('other', 0, { area: 'data', ...mine });
    await exemption('triage', 'asked');
    await exemption('triage', 'own', { requestedBy: JANE });
    await exemption('other', 'elsewhere');
    await exemption('triage', 'approved', { answer: 'approved' });
    await exemption('triage', 'revoked', { revokedAt: NOW });
    const all = { kind: 'all' } as const;
    const idsOf = async (scope: Partial<InboxScope>) =>
      (await find(scope)).exemptions
        .map(({ exemption: each }) => each.id)
        .sort();
    // Whoever anybody may ask is those who answer for the risk.
    expect(await idsOf({ mayApprove: all })).toEqual(['asked']);
    expect(await idsOf({})).toEqual([]);
    expect(await idsOf({ mayApprove: all, today: '2026-06-02' })).toEqual([]);
    const criteria = { kind: 'tier', tiers: ['high'] } as const;
    expect(await idsOf({ mayApprove: { kind: 'meeting', criteria } })).toEqual([
      'asked',
    ]);
    const low = { kind: 'tier', tiers: ['low'] } as const;
    expect(
      await idsOf({ mayApprove: { kind: 'meeting', criteria: low } }),
    ).toEqual(['elsewhere']);
  });

  it('finds what waits for a decision, where they may decide', async () => {
    const { client, rows, find } = await setUp(id);
    const services = {
      live: { lifecycle: 'production', decision_id: null },
      ready: {
        verdict: 'conditional-go',
        standing: 'undecided',
        risk_tier: 'high',
      },
      lapsed: { standing: 'lapsed', standing_since: NOW, verdict: 'no-go' },
      decided: { standing: 'go', verdict: 'go', lifecycle: 'production' },
      unready: { standing: 'undecided', verdict: 'no-go' },
      gone: { standing: 'lapsed', archived_at: NOW },
    };
    for (const [name, row] of Object.entries(services)) {
      await rows.service(name, row);
    }
    const decidable = async (scope: Partial<InboxScope>) =>
      titles((await find(scope)).decidable.map(on => ({ on })));
    const all = { kind: 'all' } as const;
    // That everybody may decide makes it the work of those whose service it is.
    expect(await decidable({ mayDecide: all })).toEqual([]);
    await rows.duty('live', 0, { area: 'business', ...mine });
    await rows.duty('ready', 0, { area: 'data', ...mine });
    await client('services')
      .where({ id: 'lapsed' })
      .update({ owner_refs: JSON.stringify([CLAIMS]) });
    expect(await decidable({ mayDecide: all })).toEqual([
      'The lapsed',
      'The live',
    ]);
    expect(await decidable({ mayDecide: all, separated: true })).toEqual([
      'The live',
    ]);
    expect(await decidable({})).toEqual([]);
    const criteria = { kind: 'tier', tiers: ['high'] } as const;
    const mayDecide = { kind: 'meeting', criteria } as const;
    expect(await decidable({ mayDecide })).toEqual(['The ready']);
  });

  it.each([
    [{ kind: 'only', refs: [] } as const, []],
    [{ kind: 'only', refs: ['component:default/triage'] } as const, ['triage']],
    [
      {
        kind: 'all',
        permitted: { kind: 'tier', tiers: ['high'] },
      } as const,
      ['other'],
    ],
  ])(
    'finds nothing on services that are not to be seen: %j',
    async (visible, seen) => {
      const { rows, exemption, find } = await setUp(id);
      for (const name of ['triage', 'other']) {
        await rows.service(name, {
          standing: 'lapsed',
          owner_refs: JSON.stringify([CLAIMS]),
          ...(name === 'other' && { risk_tier: 'high' }),
          renewals: '{"2026-03-11":["fallback"]}',
        });
        await rows.duty(name, 0, { area: 'business', ...mine, is_gap: true });
        await rows.duty(name, 1, { area: 'risk', ...mine, is_gap: true });
        await rows.review(name, `r-${name}`, TODAY);
        await exemption(name, `e-${name}`);
      }
      const all = { kind: 'all' } as const;
      const facts = await find({ visible, mayDecide: all, mayApprove: all });
      const shown = seen.map(name => `The ${name}`);
      const { decidable, ...others } = facts;
      expect(titles(decidable.map(on => ({ on })))).toEqual(shown);
      for (const found of Object.values(others)) {
        expect([...new Set(titles(found))]).toEqual(shown);
      }
    },
  );

  it('takes as many statements for much as for little', async () => {
    const { client, rows, findAll, statements } = await setUp(id);
    const many = Array.from({ length: 600 }, (_, index) => `s${index}`);
    await rows.service('one', { lifecycle: 'production' });
    await rows.duty('one', 0, { area: 'business', ...mine });
    const ask = async () => {
      const before = statements.length;
      const found = await findAll({ mayDecide: { kind: 'all' } });
      return { ...found, asked: statements.length - before };
    };
    const little = await ask();
    await insertMany(client, many);
    const much = await ask();
    expect(much.facts.duties).toHaveLength(601);
    expect(much.facts.decidable).toHaveLength(500);
    expect(much.beyond).toEqual({ decision: 101, exemption: 0 });
    expect(much.asked).toBe(little.asked);
    expect(much.asked).toBeLessThanOrEqual(7);
  });
});

async function insertMany(client: Knex, names: readonly string[]) {
  await client.batchInsert(
    'services',
    names.map(name => ({
      id: name,
      entity_ref: `component:default/${name}`,
      scope: '{"kind":"full"}',
      lifecycle: 'production',
      created_at: NOW,
    })),
    100,
  );
  await client.batchInsert(
    'owner_assignments',
    names.map(name => ({
      service_id: name,
      position: 0,
      kind: 'area',
      area: 'business',
      liveness: 'live',
      is_gap: false,
      ...mine,
    })),
    100,
  );
}
