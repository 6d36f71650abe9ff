import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { campaignManagePermission } from 'backstage-plugin-ai-readiness-common';
import {
  CAMPAIGN,
  call,
  create,
  DAY,
  detail,
  door,
  list,
  message,
  onADayOfItsOwn,
  onDay,
  open,
  TRIAGE,
} from './campaignDoor';
import { exampleCatalog } from './exampleCatalog';
import { GUEST, OMAR } from './reviewDoor';

jest.setTimeout(120_000);
onADayOfItsOwn();

const SERVICE = mockCredentials.service.header();

describe('bad input', () => {
  it('is told all at once, by field', async () => {
    await open();
    const said = await message(
      'post',
      '',
      {
        title: '  ',
        filter: { tier: 'extreme', gate: 'taste:open' },
        itemIds: ['alertin'],
        dueOn: '2027-02-28',
        owner: 'group:default/empty',
        colour: 'red',
      },
      { status: 400 },
    );
    for (const part of [
      /title: must not be empty/,
      /filter.tier/,
      /low/,
      /itemIds\[0\]: "alertin" is not in the checklist; known are .*alerting/,
      /dueOn: 2027-02-28 has passed; give a day from 2027-03-01 until 2029-03-01/,
      /owner: group:default\/empty can't answer/,
      /colour: is not known here/,
    ]) {
      expect(said).toMatch(part);
    }
    expect((await list()).total).toBe(0);
  });

  it.each<[string, object, RegExp]>([
    ['whoever looks', { filter: { owner: 'mine' } }, /filter.owner: "mine"/],
    ['an unknown gate', { filter: { gate: 'taste:open' } }, /filter.gate/],
    ['an unknown item', { filter: { item: 'cake' } }, /filter.item: "cake"/],
    ['an unknown filter', { filter: { colour: 'red' } }, /colour/],
    ['no item', { itemIds: [] }, /itemIds: must not be empty/],
    ['too far', { dueOn: '2029-03-02' }, /dueOn: .* is too far/],
    ['no day', { dueOn: '2027-02-30' }, /dueOn: must be a calendar day/],
    ['nobody', { owner: 'group:default/ghost' }, /owner: .*can't answer/],
    ['no owner', { owner: undefined }, /owner/],
    ['another kind', { owner: 'system:default/x' }, /owner/],
  ])('%s', async (_, change, expected) => {
    await open();
    const body = { ...CAMPAIGN, ...change };
    expect(await message('post', '', body, { status: 400 })).toMatch(expected);
  });

  it('in queries, previews and changes', async () => {
    await open();
    const { id } = await create();
    const wrong = { status: 400 };
    expect(await message('get', '?limit=201', undefined, wrong)).toMatch(
      /limit/,
    );
    expect(await message('get', '?cursor=x', undefined, wrong)).toMatch(
      /cursor/,
    );
    expect(await message('get', `/${id}?state=lost`, undefined, wrong)).toMatch(
      /open, late, done/,
    );
    const reach = { filter: { owner: 'mine' }, itemIds: ['cake'] };
    expect(await message('post', '/preview', reach, wrong)).toMatch(
      /filter.owner.*itemIds/,
    );
    const { filter: _, itemIds: __, ...aims } = CAMPAIGN;
    onDay('2027-03-20');
    // The day that it has may have passed, a new one may not.
    await call('put', `/${id}`, aims, { revision: 1 });
    const past = { ...aims, dueOn: '2027-03-19' };
    expect(
      await message('put', `/${id}`, past, { ...wrong, revision: 2 }),
    ).toMatch(/dueOn/);
    const missing = { status: 404 };
    await call('get', '/no-such', undefined, missing);
    await call('put', '/no-such', aims, { ...missing, revision: 1 });
    await call('post', '/no-such/end', { reason: 'x' }, missing);
    await call('post', '/no-such/reopen', {}, missing);
  });
});

/** Lets a caller read some of the catalog only, and manage unless denied. */
function sighted(policy: { managers: string[] }): BackendFeature {
  const decide = async (
    requests: { permission: { name: string } }[],
    options?: { credentials?: { principal?: { userEntityRef?: string } } },
  ) =>
    requests.map(({ permission }) => {
      const who = options?.credentials?.principal?.userEntityRef ?? '';
      const denied =
        permission.name === campaignManagePermission.name &&
        !policy.managers.includes(who);
      const partly = permission.name === 'catalog.entity.read';
      const allowed = partly
        ? AuthorizeResult.CONDITIONAL
        : AuthorizeResult.ALLOW;
      return {
        result: denied ? AuthorizeResult.DENY : allowed,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: {},
        },
      };
    });
  return mockServices.permissions.mock({
    authorize: decide as never,
    authorizeConditional: decide as never,
  }).factory;
}

describe('who sees and does what', () => {
  const policy = { managers: ['user:default/jane'] };

  it('lets those manage who may, and no guest and no program', async () => {
    await open([
      sighted({ managers: [...policy.managers, 'user:development/guest'] }),
    ]);
    const { id } = await create();
    const refusals: [string, RegExp][] = [
      [OMAR, /needs the permission ai-readiness.campaign.manage/],
      [GUEST, /sign in as yourself/],
      [SERVICE, /sign in as yourself/],
    ];
    const { filter, itemIds, ...aims } = CAMPAIGN;
    for (const [as, why] of refusals) {
      const refused = { revision: 1, as, status: 403 };
      expect(await message('post', '', CAMPAIGN, refused)).toMatch(why);
      const reach = { filter, itemIds };
      expect(await message('post', '/preview', reach, refused)).toMatch(why);
      expect(await message('put', `/${id}`, aims, refused)).toMatch(why);
      const reason = { reason: 'x' };
      expect(await message('post', `/${id}/end`, reason, refused)).toMatch(why);
      expect(await message('post', `/${id}/reopen`, {}, refused)).toMatch(why);
      const { campaigns, viewer } = await list('', as);
      expect(campaigns).toHaveLength(1);
      expect(viewer).toEqual({
        mayManage: false,
        because: expect.stringMatching(why),
      });
      expect((await detail(id, '', { as })).viewer.mayReopen).toBe(false);
    }
    expect((await detail(id)).state).toBe('open');
  });

  it('names in a filter only what the caller sees', async () => {
    await open([sighted(policy)]);
    const shown = 'system:default/claims-handling';
    const system = [shown, 'system:default/hidden'];
    const filter = { q: 'claims', system, lifecycle: ['production'] };
    const { id } = await create({ filter });
    expect((await detail(id)).filter).toEqual(filter);
    const [listed] = (await list('', OMAR)).campaigns;
    const rest = { system: [shown], lifecycle: ['production'] };
    expect(listed).toMatchObject({ id, figures: { open: 1, done: 0 } });
    expect(listed.filter).toEqual(rest);
    expect((await detail(id, '', { as: OMAR })).filter).toEqual(rest);
  });

  it('shows of each campaign what is on services that the caller sees', async () => {
    await open([sighted(policy)]);
    const { id } = await create();
    expect((await detail(id, '', { as: OMAR })).figures.open).toBe(2);
    const without = (...names: string[]) =>
      door.backend.catalog.replace(
        exampleCatalog().filter(
          ({ metadata }) => !names.includes(metadata.name),
        ),
      );
    without('nobody-home');
    // What a caller sees is remembered for half a minute.
    onDay(DAY, '08:01:00');
    const seen = await detail(id, '', { as: OMAR });
    expect(seen.figures).toEqual({ open: 1, done: 0 });
    expect(seen.burnDown[0]).toMatchObject({ open: 1 });
    expect(seen.owners.shown).toEqual([
      { owner: 'group:default/claims', open: 1 },
    ]);
    expect(seen.tasks).toMatchObject({
      total: 1,
      shown: [{ service: { entityRef: TRIAGE } }],
    });
    const [listed] = (await list('', OMAR)).campaigns;
    expect(listed.figures).toEqual({ open: 1, done: 0 });
    const reach = { filter: {}, itemIds: ['alerting'] };
    expect(await call('post', '/preview', reach)).toMatchObject({
      services: 1,
      tasks: 1,
    });
    without('nobody-home', 'claims-triage');
    onDay(DAY, '08:02:00');
    expect((await list('', OMAR)).campaigns).toEqual([]);
    await call('get', `/${id}`, undefined, { as: OMAR, status: 404 });
    // Whoever manages campaigns sees that there is one, and nothing of services.
    expect(await detail(id)).toMatchObject({
      figures: { open: 0, done: 0 },
      tasks: { shown: [], total: 0 },
      owners: { shown: [] },
    });
  });
});
