import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { NOW, setUpNotices, write } from './setUpNotices';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** A service with something of every kind on it. */
async function setUp(id: TestDatabaseId) {
  const portal = await setUpNotices(databases, id);
  const rows = write(portal.client);
  await rows.service('triage', { lifecycle: 'production' });
  await rows.duty('triage', 0, {
    area: 'business',
    owner_ref: 'group:default/claims',
  });
  await rows.duty('triage', 1, {
    area: 'data',
    is_gap: true,
    since: NOW,
    liveness: 'missing',
  });
  await rows.decision('triage', NOW, { launchOn: '2026-02-08' });
  await rows.condition('triage', 'due', '2026-03-12');
  await rows.condition('triage', 'overdue', '2026-03-01');
  await rows.review('triage', 'r-1', '2026-03-10');
  await rows.drift('triage', 'f-1');
  return { ...portal, rows };
}

const lines = (text = '') => text.split('\n').map(line => line.slice(12));

describe.each(databases.eachSupportedId())('notices on %s', id => {
  it('tells each person once, in one digest, what concerns them', async () => {
    const { notifications, instance } = await setUp(id);
    await instance().run();
    const jane = notifications.of('jane');
    expect(jane?.title).toBe('4 things on The triage need you');
    expect(lines(jane?.description)).toEqual([
      'the condition on 3.4 is overdue by 9 days.',
      'the condition on 3.4 is due in 2 days.',
      'the 30-day review is due today.',
      'grace decided Go.',
    ]);
    expect(jane?.link).toBe(
      '/catalog/default/component/triage/readiness?view=decision&item=fallback',
    );
    expect(lines(notifications.of('omar')?.description)).toEqual([
      'the condition on 3.4 is overdue by 9 days.',
      'the 30-day review is due today.',
      'grace decided Go.',
    ]);
    expect(lines(notifications.of('bo')?.description)).toEqual([
      expect.stringMatching(/^not as it was decided: .+ \(3\.4\)\.$/),
      'nobody can answer for the area Data.',
      'the 30-day review is due today.',
      'grace decided Go.',
    ]);
    // Who decided knows.
    expect(notifications.of('grace')).toBeUndefined();
    expect(notifications.received.size).toBe(3);
  });

  it('tells nothing again, however often, from wherever, and after a restart', async () => {
    const { notifications, instance, client } = await setUp(id);
    await Promise.all([instance().run(), instance().run(), instance().run()]);
    await instance().run();
    const sends = [...notifications.received.values()].map(each => each.sends);
    expect(sends).toEqual([1, 1, 1]);
    expect(await client('notices').whereNull('sent_at')).toEqual([]);
  });

  it('goes on the same digest when more comes up that day', async () => {
    const { notifications, instance, rows, clock } = await setUp(id);
    await instance().run();
    await rows.condition('triage', 'more', '2026-03-13');
    clock.now = '2026-03-10T15:00:00.000Z';
    await instance().run();
    expect(notifications.of('jane')).toMatchObject({
      title: '5 things on The triage need you',
      sends: 2,
    });
    expect(notifications.received.size).toBe(3);
  });

  it('tells of what is overdue each week, of everything else once', async () => {
    const { notifications, instance, clock } = await setUp(id);
    await instance().run();
    clock.now = '2026-03-11T00:00:00.000Z';
    await instance().run();
    // The review of the day before is overdue now.
    expect(lines(notifications.of('bo', '2026-03-11')?.description)).toEqual([
      'the 30-day review is overdue by 1 day.',
    ]);
    clock.now = '2026-03-16T12:00:00.000Z';
    await instance().run();
    expect(lines(notifications.of('jane', '2026-03-16')?.description)).toEqual([
      'the condition on 3.4 is overdue by 15 days.',
      'the condition on 3.4 is overdue by 4 days.',
    ]);
  });

  it('reminds those who answer for an item of a campaign, while it is open', async () => {
    const { notifications, instance, rows, clock, client } = await setUpNotices(
      databases,
      id,
    ).then(portal => ({
      ...portal,
      rows: write(portal.client),
    }));
    await rows.service('triage');
    await rows.duty('triage', 0, {
      area: 'platform',
      owner_ref: 'group:default/claims',
    });
    await rows.campaign('push', '2026-03-17');
    await rows.task('push', 'triage');
    await instance().run();
    await instance().run();
    expect(notifications.of('bo')).toBeUndefined();
    expect(notifications.of('jane')).toEqual({
      title: '1 thing on The triage needs you',
      description:
        'The triage: 3.4 is due in 7 days in the campaign “The push”.',
      link: '/catalog/default/component/triage/readiness?item=fallback',
      sends: 1,
    });
    clock.now = '2026-03-20T09:00:00.000Z';
    await instance().run();
    clock.now = '2026-03-21T09:00:00.000Z';
    await instance().run();
    expect(notifications.of('jane', '2026-03-20')?.description).toContain(
      'overdue by 3 days in the campaign',
    );
    expect(notifications.of('jane', '2026-03-21')).toBeUndefined();
    await client('campaign_tasks').update({ done_on: '2026-03-21' });
    clock.now = '2026-03-30T09:00:00.000Z';
    await instance().run();
    expect(notifications.of('jane', '2026-03-30')).toBeUndefined();
  });

  it('needs no notifications backend, and tells all once there is one', async () => {
    const { notifications, instance, logger, client } = await setUp(id);
    notifications.installed = false;
    const backend = instance();
    await backend.run();
    await backend.run();
    expect(logger.info).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('no notifications backend'),
    );
    expect(logger.warn).not.toHaveBeenCalled();
    expect(await client('notices').whereNotNull('sent_at')).toEqual([]);
    notifications.installed = true;
    await backend.run();
    expect(notifications.received.size).toBe(3);
  });

  it('tries again what could not be sent', async () => {
    const { notifications, instance, logger } = await setUp(id);
    notifications.failing = true;
    await instance().run();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('could not be told'),
    );
    notifications.failing = false;
    await instance().run();
    expect(notifications.received.size).toBe(3);
  });

  it('does not send what holds no more once it can be sent', async () => {
    const { notifications, instance, clock, client } = await setUp(id);
    notifications.failing = true;
    await instance().run();
    await client('conditions').where({ id: 'due' }).update({ closed_at: NOW });
    await client('conditions')
      .where({ id: 'overdue' })
      .update({ record: client.raw("replace(record, 'jane', 'bo')") });
    notifications.failing = false;
    clock.now = '2026-03-10T10:00:00.000Z';
    await instance().run();
    expect(lines(notifications.of('jane')?.description)).toEqual([
      'the 30-day review is due today.',
      'grace decided Go.',
    ]);
    expect(notifications.of('omar')?.description).toContain('overdue by 9');
    expect(await client('notices').whereNull('sent_at')).toEqual([]);
  });

  it('sends nothing while it can not look whether that holds', async () => {
    const { notifications, instance, clock, directory } = await setUp(id);
    notifications.failing = true;
    await instance().run();
    notifications.failing = false;
    directory.judgeable = false;
    clock.now = '2026-03-10T10:00:00.000Z';
    await instance().run();
    expect(notifications.received.size).toBe(0);
    directory.judgeable = true;
    await instance().run();
    expect(notifications.received.size).toBe(3);
  });

  it('forgets what it told after 400 days, and tells it no second time', async () => {
    const { notifications, instance, clock, client } = await setUp(id);
    await instance().run();
    await client('conditions').where({ id: 'overdue' }).delete();
    clock.now = '2027-04-14T09:00:00.000Z';
    await instance().run();
    expect(await client('digests').where({ day: '2026-03-10' })).toHaveLength(
      3,
    );
    notifications.received.clear();
    clock.now = '2027-04-15T09:00:00.000Z';
    await instance().run();
    expect(await client('digests').where({ day: '2026-03-10' })).toEqual([]);
    expect(await client('notices').where('sent_at', '<', '2027-01-01')).toEqual(
      [],
    );
    expect(notifications.received.size).toBe(0);
  });

  it.each([
    ['all of it', false, []],
    ['one kind', { decision: false, drift: false }, ['bo', 'jane', 'omar']],
    [
      'all but one',
      {
        gap: false,
        'condition-due': false,
        'condition-overdue': false,
        'review-due': false,
        'review-overdue': false,
        decision: false,
      },
      ['bo'],
    ],
  ])('can be switched off: %s', async (_, settings, people) => {
    const { notifications, instance } = await setUp(id);
    const { run } = instance(settings);
    await run();
    const told = ['bo', 'grace', 'jane', 'omar'].filter(name =>
      notifications.of(name),
    );
    expect(told).toEqual(people);
    const texts = [...notifications.received.values()];
    const words = texts.map(({ description }) => description).join();
    expect(words).not.toContain('decided Go');
  });
});
