import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { CLAIMS, JANE, mine, setUpInbox, titles } from '../tests/setUpInbox';
import { NOW, TODAY } from '../tests/setUpNotices';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('InboxStore on %s', id => {
  it('finds what somebody is named for, once, with what it leaves open', async () => {
    const { rows, find } = await setUpInbox(databases, id);
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
    const { rows, find } = await setUpInbox(databases, id);
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
    const { rows, find } = await setUpInbox(databases, id);
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

  it('takes as many statements for much as for little', async () => {
    const { client, rows, findAll, statements } = await setUpInbox(
      databases,
      id,
    );
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
