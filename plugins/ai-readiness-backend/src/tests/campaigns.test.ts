import { addDays } from 'backstage-plugin-ai-readiness-common';
import {
  CAMPAIGN,
  call,
  create,
  DAY,
  detail,
  door,
  list,
  message,
  NOBODY_HOME,
  onADayOfItsOwn,
  onDay,
  open,
  reconcile,
  renew,
  state,
  TRIAGE,
} from './campaignDoor';
import { exampleCatalog } from './exampleCatalog';
import { OMAR } from './reviewDoor';

jest.setTimeout(120_000);
onADayOfItsOwn();

/** The only AI service that nobody answers for can't have an item met. */
async function withOneService() {
  await open();
  door.backend.catalog.replace(
    exampleCatalog().filter(({ metadata }) => metadata.name !== 'nobody-home'),
  );
  await reconcile();
}

describe('a campaign', () => {
  it('holds what is open on the services of its filter, and follows it', async () => {
    await open();
    const reach = { filter: {}, itemIds: ['alerting'] };
    expect(await call('post', '/preview', reach)).toEqual({
      services: 2,
      tasks: 2,
      notes: [],
    });
    const created = await create();
    expect(created).toMatchObject({
      ...CAMPAIGN,
      state: 'open',
      createdBy: 'user:default/jane',
      figures: { open: 2, done: 0 },
    });
    onDay('2027-03-03');
    await state(TRIAGE, 'alerting', 'met');
    await renew();
    const { burnDown, owners, tasks, figures, lookedAt } = await detail(
      created.id,
    );
    expect(figures).toEqual({ open: 1, done: 1 });
    expect(lookedAt).toBe('2027-03-03T08:00:00.000Z');
    expect(burnDown.slice(0, 4)).toEqual([
      { day: DAY, open: 2, ideal: 2 },
      { day: '2027-03-02', open: 2, ideal: 1.8 },
      { day: '2027-03-03', open: 1, ideal: 1.6 },
      { day: '2027-03-04', ideal: 1.3 },
    ]);
    expect(burnDown[burnDown.length - 1].day).toBe(CAMPAIGN.dueOn);
    // Nobody answers for nobody-home.
    expect(owners).toEqual({ shown: [{ open: 1 }], more: 0 });
    expect(tasks.shown).toMatchObject([
      {
        service: { entityRef: NOBODY_HOME },
        itemId: 'alerting',
        state: 'open',
        joinedOn: DAY,
        owners: [],
      },
      {
        service: { entityRef: TRIAGE },
        state: 'done',
        doneOn: '2027-03-03',
        owners: ['group:default/claims'],
      },
    ]);
    await state(TRIAGE, 'alerting', 'not-met');
    await renew();
    const again = await detail(created.id, '?state=open&limit=1');
    expect(again.figures).toEqual({ open: 2, done: 0 });
    expect(again.tasks).toMatchObject({ total: 2 });
    const rest = await detail(
      created.id,
      `?state=open&limit=1&cursor=${again.tasks.nextCursor}`,
    );
    expect(rest.tasks.shown).toHaveLength(1);
    expect(rest.tasks.nextCursor).toBeUndefined();
  });

  it('closes by itself once nothing is left, and stays closed', async () => {
    await withOneService();
    const { id } = await create();
    await state(TRIAGE, 'alerting', 'met');
    onDay('2027-03-04');
    await Promise.all([renew(), renew()]);
    const completed = await detail(id);
    expect(completed).toMatchObject({
      state: 'completed',
      figures: { open: 0, done: 1 },
      closed: { at: '2027-03-04T08:00:00.000Z', outcome: 'completed' },
      viewer: { mayManage: true, mayReopen: false },
    });
    onDay('2027-03-05');
    await state(TRIAGE, 'alerting', 'not-met');
    await renew();
    const { tasks: _tasks, ...rest } = completed;
    expect(await detail(id)).toMatchObject({ ...rest, tasks: { total: 1 } });
    const { goal: _, filter: __, itemIds: ___, ...update } = CAMPAIGN;
    expect(
      await message('put', `/${id}`, update, { status: 409, revision: 1 }),
    ).toMatch(/closed/);
    expect(await message('post', `/${id}/reopen`, {}, { status: 409 })).toMatch(
      /completed/,
    );
  });

  it('lets services join until it is due, is late then, and ends in the end', async () => {
    await withOneService();
    const { id } = await create();
    onDay('2027-03-10', '23:59:59');
    door.backend.catalog.replace(exampleCatalog());
    await reconcile();
    await renew();
    expect(await detail(id)).toMatchObject({
      state: 'open',
      figures: { open: 2 },
    });
    onDay('2027-03-11');
    expect((await detail(id, '?state=late')).tasks).toMatchObject({
      total: 2,
      shown: [{ state: 'late' }, { state: 'late' }],
    });
    // Another service comes up too late; one that goes is no longer counted.
    door.backend.catalog.replace(
      exampleCatalog().map(entity =>
        entity.metadata.name === 'nobody-home'
          ? {
              ...entity,
              metadata: {
                ...entity.metadata,
                name: 'late-comer',
                uid: 'other',
              },
            }
          : entity,
      ),
    );
    for (const _ of [1, 2, 3]) await reconcile();
    await renew();
    const late = await detail(id);
    expect(late).toMatchObject({ state: 'late', tasks: { total: 1 } });
    expect(late.owners.shown).toEqual([
      { owner: 'group:default/claims', open: 1 },
    ]);
    onDay(addDays(CAMPAIGN.dueOn, 30));
    await renew();
    expect((await detail(id)).state).toBe('late');
    onDay(addDays(CAMPAIGN.dueOn, 31));
    await renew();
    expect(await detail(id)).toMatchObject({
      state: 'ended',
      figures: { open: 1, done: 0 },
      closed: { outcome: 'ended' },
    });
    expect(await message('post', `/${id}/reopen`, {}, { status: 409 })).toMatch(
      /30 days ago/,
    );
  });

  it('goes by what a filter selects, and keeps what was closed for it', async () => {
    await open();
    const filter = { item: ['alerting'], lifecycle: 'production' };
    await state(TRIAGE, 'alerting', 'not-met');
    const created = await create({ filter });
    expect(created.filter).toEqual({
      item: ['alerting'],
      lifecycle: ['production'],
    });
    expect(created.figures).toEqual({ open: 1, done: 0 });
    const { notes } = await call('post', '/preview', {
      filter,
      itemIds: ['alerting'],
    });
    expect(notes).toEqual([expect.stringContaining('(open item)')]);
    await state(TRIAGE, 'alerting', 'met');
    await renew();
    expect(await detail(created.id)).toMatchObject({
      state: 'completed',
      figures: { open: 0, done: 1 },
    });
  });

  it('is started once for a key, and changed while it goes on', async () => {
    await open();
    const first = await create({}, { key: 'k-1' });
    expect((await create({ title: 'Other' }, { key: 'k-1' })).id).toBe(
      first.id,
    );
    // The key of somebody else is another one.
    const other = await create({ title: 'Other' }, { key: 'k-1', as: OMAR });
    expect(other.id).not.toBe(first.id);
    const update = {
      title: 'Alerts everywhere by summer',
      dueOn: '2027-06-30',
      owner: 'user:default/omar',
    };
    const revision = 1;
    expect(first.revision).toBe(revision);
    const changed = await call('put', `/${first.id}`, update, { revision });
    expect(changed).toMatchObject({ ...update, revision: 2 });
    const { error } = await call('put', `/${first.id}`, update, {
      revision,
      as: OMAR,
      status: 409,
    });
    expect(error.message).toMatch(/at revision 2, not 1: somebody changed it/);
    expect(error.current).toEqual(changed);
    expect(
      await message('put', `/${first.id}`, update, { status: 428 }),
    ).toMatch(/If-Match: "7"/);
    expect(changed.goal).toBeUndefined();
    const { campaigns, total } = await list();
    expect(campaigns.map(({ id }) => id)).toEqual([other.id, first.id]);
    expect(total).toBe(2);
    const page = await list('?limit=1');
    const next = await list(`?limit=1&cursor=${page.nextCursor}`);
    expect(next.campaigns.map(({ id }) => id)).toEqual([first.id]);
  });

  it('can be ended with a reason, and that can be taken back', async () => {
    await open();
    const { id } = await create();
    const reason = 'The vendor does it';
    const ended = await call('post', `/${id}/end`, { reason });
    expect(ended).toMatchObject({
      state: 'ended',
      closed: { by: 'user:default/jane', reason },
    });
    expect(
      await message('post', `/${id}/end`, { reason }, { status: 409 }),
    ).toMatch(/already/);
    expect(await message('post', `/${id}/end`, {}, { status: 400 })).toMatch(
      /reason/,
    );
    expect((await detail(id)).viewer.mayReopen).toBe(true);
    await state(TRIAGE, 'alerting', 'met');
    const reopened = await call('post', `/${id}/reopen`, {});
    expect(reopened).toMatchObject({
      state: 'open',
      figures: { open: 1, done: 1 },
    });
    expect(reopened.closed).toBeUndefined();
  });
});
