import { TestDatabases } from '@backstage/backend-test-utils';
import type { DraftOutcome } from 'backstage-plugin-ai-readiness-common';
import { migrate } from '../../tests/migrate';
import { DatabaseDraftVerdictStore } from './DatabaseDraftVerdictStore';
import type { DraftVerdict, PreviewBasis } from './DraftVerdictStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NOW = '2026-03-10T00:00:00.000Z';
const ALL = { kind: 'all' } as const;
const SLICE = { offset: 0, limit: 50 };
const BASIS: PreviewBasis = {
  draftHash: 'draft',
  inForceHash: 'in-force',
  asOf: '2026-03-10',
};
const ITEMS = [{ id: 'post-incident-review', number: '4.5' }];

const outcome = (
  verdict: DraftOutcome['verdict'],
  standing: DraftOutcome['standing'] = 'undecided',
): DraftOutcome => ({ verdict, standing });

const verdictOf = (
  name: string,
  fields: Partial<DraftVerdict> = {},
): DraftVerdict => ({
  serviceId: name,
  basedOn: `stamp-${name} 0`,
  from: outcome('go'),
  to: outcome('go'),
  ...fields,
});

const flipped = (
  from: DraftOutcome,
  to: DraftOutcome,
  severity: number,
): Partial<DraftVerdict> => ({
  from,
  to,
  flip: {
    severity,
    reasons: {
      verdict: [{ code: 'critical-open', items: ITEMS }],
      standing: [],
    },
  },
});

describe.each(databases.eachSupportedId())('DraftVerdictStore on %s', id => {
  async function begin() {
    const client = await databases.init(id);
    await migrate(client).latest();
    const service = (name: string, row = {}) =>
      client('services').insert({
        id: name,
        entity_ref: `component:default/${name}`,
        title: name,
        scope: '{}',
        created_at: NOW,
        computed_at: NOW,
        changed_in: `stamp-${name}`,
        ...row,
      });
    await service('a');
    await service('b', { verdict: 'go', risk_tier: 'high' });
    await service('c');
    await service('never-seen', { computed_at: null });
    await service('gone', { archived_at: NOW });
    const store = DatabaseDraftVerdictStore.create({ client });
    const stale = async (basis = BASIS) => {
      const found = await store.findStale(basis, { limit: 10 });
      return found.map(each => each.id);
    };
    return { client, store, stale };
  }

  it('finds what was not judged since it changed, page by page', async () => {
    const { client, store, stale } = await begin();
    expect(await store.findStale(BASIS, { limit: 2 })).toEqual([
      { id: 'a', changedIn: 'stamp-a 0' },
      { id: 'b', changedIn: 'stamp-b 0' },
    ]);
    expect(await store.findStale(BASIS, { after: 'b', limit: 2 })).toEqual([
      { id: 'c', changedIn: 'stamp-c 0' },
    ]);
    await store.save(BASIS, [verdictOf('a'), verdictOf('b')], NOW);
    expect(await stale()).toEqual(['c']);
    await client('services').where({ id: 'b' }).update({ changed_in: 'new' });
    expect(await stale()).toEqual(['b', 'c']);
    await store.save(BASIS, [verdictOf('b', { basedOn: 'new 0' })], NOW);
    expect(await stale()).toEqual(['c']);
  });

  it('has everything to judge anew for other checklists, or on another day', async () => {
    const { store, stale } = await begin();
    const all = ['a', 'b', 'c'];
    await store.save(
      BASIS,
      all.map(name => verdictOf(name)),
      NOW,
    );
    expect(await stale()).toEqual([]);
    expect(await stale({ ...BASIS, draftHash: 'next' })).toEqual(all);
    expect(await stale({ ...BASIS, inForceHash: 'next' })).toEqual(all);
    expect(await stale({ ...BASIS, asOf: '2026-03-11' })).toEqual(all);
    await store.forgetOthers(BASIS.draftHash);
    expect(await stale()).toEqual([]);
    await store.forgetOthers();
    expect(await stale()).toEqual(all);
  });

  it('counts how services come out, and how many were judged of late', async () => {
    const { client, store } = await begin();
    const loss = flipped(outcome('go', 'go'), outcome('no-go', 'no-go'), 24);
    const verdicts = [verdictOf('a', loss), verdictOf('b', loss)];
    await store.save(BASIS, verdicts, NOW);
    await client('services').where({ id: 'b' }).update({ changed_in: 'new' });
    const outcomes = [{ from: loss.from, to: loss.to, services: 2 }];
    expect(await store.count(BASIS, ALL)).toEqual({
      services: 3,
      judged: 1,
      outcomes,
    });
    const tomorrow = { ...BASIS, asOf: '2026-03-11' };
    expect(await store.count(tomorrow, ALL)).toEqual({
      services: 3,
      judged: 0,
      outcomes,
    });
    const other = { ...BASIS, draftHash: 'other' };
    expect(await store.count(other, ALL)).toEqual({
      services: 3,
      judged: 0,
      outcomes: [],
    });
  });

  it('lists what flips, the worst first, with its reasons', async () => {
    const { store } = await begin();
    const loss = flipped(outcome('go', 'go'), outcome('no-go', 'no-go'), 24);
    const gain = flipped(outcome('no-go'), outcome('go'), -3);
    await store.save(
      BASIS,
      [verdictOf('a', gain), verdictOf('b', loss), verdictOf('c')],
      NOW,
    );
    const { flips, total } = await store.findFlips(
      BASIS,
      { visible: ALL },
      SLICE,
    );
    expect(total).toBe(2);
    expect(flips.map(({ service }) => service.title)).toEqual(['b', 'a']);
    expect(flips[0]).toEqual({
      service: {
        entityRef: 'component:default/b',
        title: 'b',
        riskTier: 'high',
        verdict: 'go',
      },
      from: loss.from,
      to: loss.to,
      reasons: loss.flip?.reasons,
    });
    const second = await store.findFlips(
      BASIS,
      { visible: ALL },
      { offset: 1, limit: 1 },
    );
    expect(second.flips.map(({ service }) => service.title)).toEqual(['a']);
    expect(second.total).toBe(2);
    const narrowed = async (filter: object) => {
      const found = await store.findFlips(
        BASIS,
        { visible: ALL, ...filter },
        SLICE,
      );
      return found.flips.map(({ service }) => service.title);
    };
    expect(await narrowed({ from: 'go' })).toEqual(['b']);
    expect(await narrowed({ to: 'go' })).toEqual(['a']);
    expect(await narrowed({ standingFrom: 'go' })).toEqual(['b']);
    expect(await narrowed({ standingTo: 'go' })).toEqual([]);
  });

  it('has only what the caller may see', async () => {
    const { store } = await begin();
    const loss = flipped(outcome('go'), outcome('no-go'), 3);
    const names = ['a', 'b', 'c'];
    await store.save(
      BASIS,
      names.map(name => verdictOf(name, loss)),
      NOW,
    );
    const some = { kind: 'only', refs: ['component:default/b'] } as const;
    const high = {
      ...ALL,
      permitted: { kind: 'tier', tiers: ['high'] },
    } as const;
    for (const visible of [some, high]) {
      const { flips, total } = await store.findFlips(BASIS, { visible }, SLICE);
      expect(flips.map(({ service }) => service.title)).toEqual(['b']);
      expect(total).toBe(1);
      expect(await store.count(BASIS, visible)).toEqual({
        services: 1,
        judged: 1,
        outcomes: [{ from: loss.from, to: loss.to, services: 1 }],
      });
    }
    const nothing = { kind: 'only', refs: [] } as const;
    expect(await store.count(BASIS, nothing)).toEqual({
      services: 0,
      judged: 0,
      outcomes: [],
    });
  });

  it('goes up and down with rows', async () => {
    const { client, store } = await begin();
    await store.save(BASIS, [verdictOf('a')], NOW);
    await client('services').where({ id: 'a' }).delete();
    expect(await client('draft_verdicts').select()).toEqual([]);
    await store.save(BASIS, [verdictOf('b')], NOW);
    await migrate(client).down();
    expect(await client.schema.hasTable('draft_verdicts')).toBe(false);
    await migrate(client).latest();
    expect(await client('draft_verdicts').select()).toEqual([]);
  });
});
