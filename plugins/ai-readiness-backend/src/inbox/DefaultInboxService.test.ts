import { mockCredentials } from '@backstage/backend-test-utils';
import { DefaultInboxService } from './DefaultInboxService';

it('fails once where the database does not answer', async () => {
  const unhandled = jest.fn();
  process.on('unhandledRejection', unhandled);
  const down = async (): Promise<never> => {
    throw new Error('database is down');
  };
  const service = DefaultInboxService.create({
    store: { find: down, lastReconciled: down },
    checklists: {
      inForce: () => {
        throw new Error('no checklist');
      },
    },
    directory: { current: down },
    clock: () => '2026-03-10T09:00:00.000Z',
  });
  const person = {
    ref: 'user:default/jane',
    refs: ['user:default/jane'],
    visible: { kind: 'all' },
    mayDecide: { kind: 'none' },
    mayApprove: { kind: 'none' },
  } as const;
  const credentials = mockCredentials.user();
  await expect(
    service.getInbox({ limit: 5 }, { credentials, person }),
  ).rejects.toThrow();
  await new Promise(resolve => setImmediate(resolve));
  expect(unhandled).not.toHaveBeenCalled();
  process.off('unhandledRejection', unhandled);
});
