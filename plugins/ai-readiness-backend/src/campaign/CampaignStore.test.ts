import { TestDatabases } from '@backstage/backend-test-utils';
import {
  aCampaign,
  addService,
  ALL,
  MANAGING,
  NOW,
  setUpCampaigns,
} from '../tests/setUpCampaigns';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('campaigns on %s', id => {
  it('are kept as they are, once for a key', async () => {
    const { campaigns } = await setUpCampaigns(databases, id);
    const full = aCampaign('one', { goal: 'No surprises' });
    expect(await campaigns.add(full, 'key')).toEqual(full);
    expect(await campaigns.add(aCampaign('two'), 'key')).toEqual(full);
    expect(await campaigns.add(aCampaign('three'))).toEqual(aCampaign('three'));
    expect(await campaigns.add(aCampaign('four'))).toEqual(aCampaign('four'));
    expect(await campaigns.find('one', MANAGING)).toEqual(full);
    expect(await campaigns.find('two', MANAGING)).toBeUndefined();
  });

  it('change while they go on, and close once', async () => {
    const { campaigns } = await setUpCampaigns(databases, id);
    await campaigns.add(aCampaign('one', { goal: 'No surprises' }));
    const change = {
      title: 'Other',
      dueOn: '2026-10-31',
      owner: 'user:default/jane',
    };
    expect(await campaigns.update('one', 1, change)).toBe(true);
    // Whoever started from what it was before is too late.
    expect(await campaigns.update('one', 1, change)).toBe(false);
    const closed = {
      at: NOW,
      outcome: 'ended',
      by: 'user:default/jane',
      reason: 'Enough',
    } as const;
    expect(await campaigns.close('one', closed)).toBe(true);
    expect(await campaigns.close('one', { ...closed, at: 'later' })).toBe(
      false,
    );
    expect(await campaigns.update('one', 2, change)).toBe(false);
    const { goal: _, ...rest } = aCampaign('one', { ...change, revision: 2 });
    expect(await campaigns.find('one', MANAGING)).toEqual({ ...rest, closed });
    expect(await campaigns.reopen('one', 'another moment')).toBe(false);
    expect(await campaigns.goingOn()).toEqual([]);
    expect(await campaigns.reopen('one', NOW)).toBe(true);
    expect(await campaigns.goingOn()).toEqual([rest]);
  });

  it('are listed as they press, a part at a time', async () => {
    const { campaigns } = await setUpCampaigns(databases, id);
    await campaigns.add(aCampaign('later', { dueOn: '2026-12-31' }));
    await campaigns.add(aCampaign('sooner'));
    for (const [name, at] of [
      ['closed-first', '2026-02-01T00:00:00.000Z'],
      ['closed-last', '2026-02-02T00:00:00.000Z'],
    ]) {
      await campaigns.add(aCampaign(name, { dueOn: '2026-01-01' }));
      await campaigns.close(name, { at, outcome: 'completed' });
    }
    const names = async (offset: number, limit: number) => {
      const found = await campaigns.list(MANAGING, { offset, limit });
      expect(found.total).toBe(4);
      return found.campaigns.map(each => each.id);
    };
    expect(await names(0, 2)).toEqual(['sooner', 'later']);
    expect(await names(2, 2)).toEqual(['closed-last', 'closed-first']);
  });

  it('are shown to those who have a part in them', async () => {
    const { client, campaigns, tasks } = await setUpCampaigns(databases, id);
    await addService(client, 'triage', ['fallback']);
    await addService(client, 'gone', ['fallback'], { archived_at: NOW });
    await campaigns.add(aCampaign('one'));
    await campaigns.add(aCampaign('two', { owner: 'user:default/jane' }));
    const join = (name: string, serviceId: string) =>
      tasks.apply(
        name,
        [{ serviceId, itemId: 'fallback', change: 'join' }],
        NOW,
      );
    await join('one', 'triage');
    await join('two', 'gone');
    const shown = async (view: {
      ref?: string;
      refs?: string[];
      managing?: boolean;
    }) => {
      const { refs, managing = false, ref } = view;
      const found = await campaigns.list(
        {
          managing,
          ...(ref && { ref }),
          ...(refs && { visible: { kind: 'only', refs } }),
        },
        { offset: 0, limit: 10 },
      );
      return found.campaigns.map(each => each.id).sort();
    };
    const triage = 'component:default/triage';
    const gone = 'component:default/gone';
    expect(await shown({ managing: true })).toEqual(['one', 'two']);
    expect(await shown({ refs: [triage, gone] })).toEqual(['one']);
    expect(await shown({ refs: [] })).toEqual([]);
    expect(await shown({})).toEqual([]);
    expect(await shown({ ref: 'user:default/jane' })).toEqual(['two']);
    expect(await shown({ ref: 'user:default/grace' })).toEqual(['one', 'two']);
    const view = { managing: false, visible: ALL };
    expect(await campaigns.find('two', view)).toBeUndefined();
    expect(await campaigns.find('one', view)).toMatchObject({ id: 'one' });
  });
});
