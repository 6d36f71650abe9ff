import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import type { PortfolioFilter } from 'backstage-plugin-ai-readiness-common';
import {
  aCampaign,
  addService,
  ALL,
  HASH,
  MANAGING,
  NOW,
  scorecardWith,
  setUpCampaigns,
} from '../tests/setUpCampaigns';
import { CampaignPass } from './CampaignPass';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NONE = { open: 0, done: 0 };

/** Services with the fallback open, and instances that look at them. */
async function setUp(id: TestDatabaseId, services: readonly string[]) {
  const stores = await setUpCampaigns(databases, id);
  const { client, campaigns } = stores;
  for (const name of services) await addService(client, name, ['fallback']);
  const world = {
    now: NOW,
    selected: services,
    judgeable: true,
    items: ['fallback', 'alerting'],
    hash: HASH,
    asked: [] as PortfolioFilter[],
    failure: undefined as Error | undefined,
    meanwhile: async () => {},
  };
  const logger = mockServices.logger.mock();
  const checklists = {
    inForce: () => ({
      checklist: {
        gates: [{ items: world.items.map(item => ({ id: item })) }],
      },
      hash: world.hash,
    }),
  };
  const instance = () =>
    CampaignPass.create({
      ...stores,
      selector: {
        selectedServices: async filter => {
          world.asked.push(filter);
          await world.meanwhile();
          if (world.failure) throw world.failure;
          return world.selected;
        },
      },
      directory: {
        current: async () => ({
          directory: {
            judgeable: world.judgeable,
            users: new Set(),
            groups: new Map(),
          },
          readAt: NOW,
        }),
      },
      checklists,
      clock: () => world.now,
      logger,
    });
  const figures = async (name = 'push') =>
    (await campaigns.figures([name], ALL)).get(name) ?? NONE;
  const found = async (name = 'push') => campaigns.find(name, MANAGING);
  const close = (name: string) =>
    client('services')
      .where({ id: name })
      .update({
        scorecard: scorecardWith([]),
      });
  return { ...stores, world, logger, instance, figures, found, close };
}

describe.each(databases.eachSupportedId())('the pass on %s', id => {
  it('does once what several instances do at once, and again after a restart', async () => {
    const names = Array.from({ length: 450 }, (_, n) => `s-${n}`);
    const { campaigns, instance, figures, close, client, found } = await setUp(
      id,
      names,
    );
    await campaigns.add(aCampaign('push'));
    await Promise.all([instance().run(), instance().run(), instance().run()]);
    expect(await figures()).toEqual({ open: 450, done: 0 });
    for (const name of ['s-0', 's-449']) await close(name);
    await Promise.all([instance().run(), instance().run()]);
    expect(await figures()).toEqual({ open: 448, done: 2 });
    const before = await client('campaign_tasks').orderBy('service_id');
    await instance().run();
    expect(await client('campaign_tasks').orderBy('service_id')).toEqual(
      before,
    );
    expect(await found()).toMatchObject({ lookedAt: NOW });
  });

  it('takes each campaign by itself', async () => {
    const { campaigns, instance, world, logger, figures, found } = await setUp(
      id,
      ['a'],
    );
    await campaigns.add(aCampaign('broken', { dueOn: '2026-03-10' }));
    await campaigns.add(aCampaign('push'));
    world.failure = new InputError('item: "fallback" is not in the checklist');
    await instance().run();
    expect(logger.warn).toHaveBeenCalledTimes(2);
    world.failure = undefined;
    await instance().run();
    expect(await figures()).toEqual({ open: 1, done: 0 });
    // What can't be judged any more ends at its time all the same.
    world.failure = new InputError('item: "fallback" is not in the checklist');
    world.now = '2026-04-10T00:00:00.000Z';
    await instance().run();
    expect(await found('broken')).toMatchObject({
      closed: { outcome: 'ended', at: world.now },
    });
    expect((await found())?.closed).toBeUndefined();
    const asked = world.asked.length;
    world.failure = undefined;
    await instance().run();
    expect(world.asked).toHaveLength(asked + 1);
  });

  it('drops nothing for want of a directory', async () => {
    const { campaigns, instance, world, figures } = await setUp(id, ['a', 'b']);
    const filter = { owner: ['group:default/claims'] };
    await campaigns.add(aCampaign('push', { filter }));
    await instance().run();
    world.judgeable = false;
    world.selected = [];
    await instance().run();
    expect(await figures()).toEqual({ open: 2, done: 0 });
    world.judgeable = true;
    await instance().run();
    expect(await figures()).toEqual(NONE);
  });

  it('is not over while nothing has been closed', async () => {
    const { campaigns, instance, world, found, figures, close } = await setUp(
      id,
      ['a'],
    );
    await campaigns.add(aCampaign('push'));
    await instance().run();
    world.selected = [];
    await instance().run();
    expect(await figures()).toEqual(NONE);
    expect((await found())?.closed).toBeUndefined();
    world.selected = ['a'];
    await instance().run();
    await close('a');
    await Promise.all([instance().run(), instance().run()]);
    expect(await found()).toMatchObject({
      closed: { outcome: 'completed', at: NOW },
    });
  });

  it('takes nothing for closed that the checklist does not ask any more', async () => {
    const setup = await setUp(id, ['a', 'b']);
    const { client, campaigns, instance, world, figures, found } = setup;
    await campaigns.add(aCampaign('push'));
    await campaigns.add(aCampaign('other', { itemIds: ['fallback'] }));
    await instance().run();
    // Another version of the checklist, by which nothing is judged yet.
    world.items = ['alerting'];
    world.hash = 'next';
    await client('services').update({ scorecard: scorecardWith([]) });
    await instance().run();
    expect(await figures()).toEqual(NONE);
    await client('services').update({ checklist_hash: 'next' });
    await instance().run();
    expect(await figures()).toEqual(NONE);
    expect((await found())?.closed).toBeUndefined();
    expect(await figures('other')).toEqual({ open: 2, done: 0 });
    const { closed } = (await found('other')) ?? {};
    expect(closed).toEqual({
      at: NOW,
      outcome: 'ended',
      reason: 'The checklist does not have any of its items any more',
    });
    expect(setup.logger.warn).toHaveBeenCalledTimes(1);
  });

  it('waits for services that another checklist has judged', async () => {
    const { campaigns, instance, world, figures, close } = await setUp(id, [
      'a',
    ]);
    await campaigns.add(aCampaign('push'));
    await instance().run();
    world.hash = 'next';
    await close('a');
    await instance().run();
    expect(await figures()).toEqual({ open: 1, done: 0 });
  });

  it('goes by the due date that a campaign has by now', async () => {
    const { campaigns, instance, world, found } = await setUp(id, ['a']);
    const campaign = aCampaign('push', { dueOn: '2026-03-10' });
    await campaigns.add(campaign);
    world.now = '2026-04-20T00:00:00.000Z';
    world.meanwhile = async () => {
      const later = { ...campaign, dueOn: '2026-06-30' };
      expect(await campaigns.update('push', 1, later)).toBe(true);
    };
    await instance().run();
    expect((await found())?.closed).toBeUndefined();
    const closed = { at: NOW, outcome: 'ended' } as const;
    expect(await campaigns.close('push', closed, campaign.dueOn)).toBe(false);
  });

  it('stops when it is told to', async () => {
    const { campaigns, instance, figures } = await setUp(id, ['a']);
    await campaigns.add(aCampaign('push'));
    const stopped = instance().run(AbortSignal.abort());
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await figures()).toEqual(NONE);
  });
});
