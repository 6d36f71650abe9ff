import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  decisionRecordPermission,
  exemptionApprovePermission,
  type Inbox,
} from 'backstage-plugin-ai-readiness-common';
import { policyFeatures, type Says } from './policyFeatures';
import { BASE, JANE, ReviewDoor } from './reviewDoor';
import { useFakeDate } from './useFakeDate';

export const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

export const policy: { says: Says } = { says: () => undefined };
export const door = new ReviewDoor();

/** Nobody decides or approves, unless a test says so. */
const nobodyAnswers: Says = permission =>
  permission === decisionRecordPermission.name ||
  permission === exemptionApprovePermission.name
    ? DENY
    : undefined;

/** Each test begins with a backend of its own. */
export function onABackendOfItsOwn(): void {
  beforeEach(async () => {
    policy.says = nobodyAnswers;
    await door.open({
      config: { permission: { enabled: true } },
      features: policyFeatures(policy),
    });
    await reconcile();
  });
  afterEach(() => {
    jest.useRealTimers();
    return door.backend.stop();
  });
}

export function reconcile() {
  return door.agent().post(`${BASE}/reconciliation`).set('authorization', JANE);
}

// What the policy has said is remembered for some seconds.
let later = 0;
export function wait(days = 0) {
  later += 10_000;
  useFakeDate(jest.getRealSystemTime() + later + days * 86_400_000);
}

export async function inbox(as = JANE, query = ''): Promise<Inbox> {
  const { status, body } = await door.get(`${BASE}/inbox${query}`, as);
  expect([status, body.error]).toEqual([200, undefined]);
  return body;
}

/** What waits of a kind, by the service. */
export async function waiting(kind: string, as = JANE) {
  const { entries, total } = await inbox(as, `?kind=${kind}`);
  expect(total).toBe(entries.length);
  return entries.map(({ service, message }) => `${service.title}: ${message}`);
}
