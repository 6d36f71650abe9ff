import { createBackendPlugin } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import notificationsBackend from '@backstage/plugin-notifications-backend';
import {
  type NotificationService,
  notificationService,
} from '@backstage/plugin-notifications-node';
import request from 'supertest';
import { NOW, setUpNotices, write } from './setUpNotices';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** A portal, and the service by which a plugin in it notifies people. */
async function startPortal(options: { withNotifications: boolean }) {
  let service: NotificationService | undefined;
  const probe = createBackendPlugin({
    pluginId: 'ai-readiness',
    register(env) {
      env.registerInit({
        deps: {
          notifications: notificationService,
        },
        async init({ notifications }) {
          service = notifications;
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      probe,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({
        data: { app: { baseUrl: 'http://localhost:3000' } },
      }),
      ...(options.withNotifications ? [notificationsBackend] : []),
    ],
  });
  const { client, instance, logger, rows } = await withNotice(() => service!);
  return { backend, client, instance, logger, rows };
}

async function withNotice(service: () => NotificationService) {
  const portal = await setUpNotices(databases, 'SQLITE_3', {
    send: options => service().send(options),
  });
  const rows = write(portal.client);
  // Who asks in a test backend.
  const owner = 'user:default/mock';
  await rows.service('triage', { owner_ref: owner });
  await rows.condition('triage', 'c-1', '2026-03-12', { owner });
  return { ...portal, rows };
}

describe('with the backend that Backstage has for it', () => {
  it('is one notification a day, which goes on', async () => {
    const { backend, instance, rows } = await startPortal({
      withNotifications: true,
    });
    await instance().run();
    await rows.decision('triage', NOW);
    await instance().run();
    const { body } = await request(backend.server).get('/api/notifications');
    expect(body.notifications).toMatchObject([
      {
        user: 'user:default/mock',
        origin: 'plugin:ai-readiness',
        payload: {
          title: '2 things on The triage need you',
          link: '/catalog/default/component/triage/readiness?view=decision&item=fallback',
          topic: 'ai-readiness',
        },
      },
    ]);
    await backend.stop();
  });

  it('is known to be missing', async () => {
    const { backend, client, instance, logger } = await startPortal({
      withNotifications: false,
    });
    await instance().run();
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('no notifications backend'),
    );
    expect(logger.warn).not.toHaveBeenCalled();
    expect(await client('notices').whereNotNull('sent_at')).toEqual([]);
    await backend.stop();
  });
});
