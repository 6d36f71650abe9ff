import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  assessmentUpdatePermission,
} from 'backstage-plugin-ai-readiness-common';
import { RememberedPermissions } from './RememberedPermissions';

const NOW = '2026-03-01T10:00:00.000Z';
const JANE = { credentials: mockCredentials.user('user:default/jane') };
const OMAR = { credentials: mockCredentials.user('user:default/omar') };
const SERVICE = { credentials: mockCredentials.service() };
const READ = [{ permission: assessmentReadPermission }];
const UPDATE = [{ permission: assessmentUpdatePermission }];

function create() {
  const clock = { now: NOW };
  const inner = mockServices.permissions.mock();
  inner.authorizeConditional.mockResolvedValue([
    { result: AuthorizeResult.ALLOW },
  ]);
  const permissions = RememberedPermissions.create({
    inner,
    auth: mockServices.auth(),
    clock: () => clock.now,
  });
  const asked = () => inner.authorizeConditional.mock.calls.length;
  return { asked, clock, inner, permissions };
}

describe('RememberedPermissions', () => {
  it('asks once for what a person asks again at once', async () => {
    const { asked, permissions } = create();
    const answers = await Promise.all([
      permissions.authorizeConditional(READ, JANE),
      permissions.authorizeConditional(READ, JANE),
    ]);
    expect(answers[0]).toEqual([{ result: AuthorizeResult.ALLOW }]);
    expect(answers[1]).toEqual(answers[0]);
    expect(asked()).toBe(1);
  });

  it.each([
    ['another person', READ, OMAR],
    ['another permission', UPDATE, JANE],
  ])('asks for %s', async (_, requests, caller) => {
    const { asked, permissions } = create();
    await permissions.authorizeConditional(READ, JANE);
    await permissions.authorizeConditional(requests, caller);
    expect(asked()).toBe(2);
  });

  it('asks again after a few seconds, and after a failure', async () => {
    const { asked, clock, inner, permissions } = create();
    await permissions.authorizeConditional(READ, JANE);
    clock.now = '2026-03-01T10:00:05.000Z';
    inner.authorizeConditional.mockRejectedValueOnce(new Error('no answer'));
    await expect(permissions.authorizeConditional(READ, JANE)).rejects.toThrow(
      'no answer',
    );
    await permissions.authorizeConditional(READ, JANE);
    expect(asked()).toBe(3);
  });

  it('remembers nothing of services, and nothing of single resources', async () => {
    const { asked, inner, permissions } = create();
    await permissions.authorizeConditional(READ, SERVICE);
    await permissions.authorizeConditional(READ, SERVICE);
    expect(asked()).toBe(2);
    const one = { ...READ[0], resourceRef: 'component:default/claims-triage' };
    inner.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    await permissions.authorize([one], JANE);
    await permissions.authorize([one], JANE);
    expect(inner.authorize).toHaveBeenCalledTimes(2);
  });
});
