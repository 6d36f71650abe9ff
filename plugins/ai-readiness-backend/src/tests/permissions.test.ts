import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  assessmentUpdatePermission,
  type OwnersByAreaPage,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';
import request from 'supertest';
import { expectContract } from './contract';
import { policyFeatures, type Says } from './policyFeatures';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const V1 = '/api/ai-readiness/v1';
const SERVICES = `${V1}/services/by-name/component/default`;
const TRIAGE = `${SERVICES}/claims-triage`;
const TRIAGE_REF = 'component:default/claims-triage';
const JANE = mockCredentials.user.header('user:default/jane');
const OMAR = mockCredentials.user.header('user:default/omar');
const EVE = mockCredentials.user.header('user:default/eve');
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** Owners and area owners; an area owner only their area. */
const owners = (
  permission: typeof assessmentReadPermission,
  claims: string[],
): PolicyDecision =>
  createServiceConditionalDecision(permission, {
    anyOf: [
      serviceConditions.isServiceOwner({ claims }),
      serviceConditions.isAreaOwner({ claims }),
    ],
  });

const policy: { says: Says } = { says: () => undefined };
let backend: Awaited<ReturnType<typeof startReadiness>>;

beforeAll(async () => {
  backend = await startReadiness({
    config: { permission: { enabled: true } },
    features: policyFeatures(policy),
  });
  await request(backend.server)
    .post(`${V1}/reconciliation`)
    .set('authorization', JANE);
});
afterAll(async () => {
  await backend.stop();
});

// What the policy has said is remembered for some seconds.
let now = Date.now();
beforeEach(() => {
  now += 10_000;
  const at = new Date(now).toISOString();
  jest.spyOn(Date.prototype, 'toISOString').mockReturnValue(at);
});
afterEach(() => {
  jest.restoreAllMocks();
  policy.says = () => undefined;
});

async function get(path: string, as: string) {
  const response = await request(backend.server)
    .get(path)
    .set('authorization', as);
  expectContract(response);
  return response;
}

async function put(path: string, body: object, as: string) {
  const { body: review } = await get(TRIAGE, as);
  const response = await request(backend.server)
    .put(`${TRIAGE}/${path}`)
    .set('authorization', as)
    .set('if-match', `"${review.revision}"`)
    .send(body);
  expectContract(response);
  return response;
}

describe('a policy that lets owners state', () => {
  beforeEach(() => {
    policy.says = (permission, claims) =>
      permission === assessmentUpdatePermission.name
        ? owners(assessmentUpdatePermission, claims)
        : undefined;
  });

  it('lets the owner of the service state everything', async () => {
    const { viewer }: Review = (await get(TRIAGE, JANE)).body;
    expect(viewer.mayState).toBe(true);
    expect(viewer.mayStateAreas).toHaveLength(8);
    expect(viewer.because).toBeUndefined();
    const stated = await put('items/data-owners', { status: 'met' }, JANE);
    expect(stated.status).toBe(200);
    const scoped = await put('scope', { kind: 'full' }, JANE);
    expect(scoped.status).toBe(200);
  });

  it('lets the owner of an area state that area alone', async () => {
    const { viewer }: Review = (await get(TRIAGE, OMAR)).body;
    expect(viewer.mayState).toBe(true);
    expect(viewer.mayStateAreas).toEqual(['data']);
    expect(viewer.because).toContain('only the items of Data');
    const own = await put('items/data-owners', { status: 'not-met' }, OMAR);
    expect(own.status).toBe(200);
    const other = await put('items/alerting', { status: 'met' }, OMAR);
    expect(other.status).toBe(403);
    expect(other.body.error.message).toContain(
      '4.3 belongs to the area Platform',
    );
    expect(other.body.error.message).toContain(
      'ai-readiness.assessment.update',
    );
    const scope = await put('scope', { kind: 'full' }, OMAR);
    expect(scope.status).toBe(403);
    expect(scope.body.error.message).toContain('all areas');
  });

  it('tells who owns nothing why', async () => {
    const { viewer }: Review = (await get(TRIAGE, EVE)).body;
    expect(viewer).toMatchObject({
      mayState: false,
      mayStateAreas: [],
      because: expect.stringContaining('ai-readiness.assessment.update'),
    });
    const stated = await put('items/alerting', { status: 'met' }, EVE);
    expect(stated.status).toBe(403);
  });

  it('answers the portal in the same way', async () => {
    const ask = async (as: string, resourceRef: string) => {
      const items = [
        { id: '1', permission: assessmentUpdatePermission, resourceRef },
      ];
      const response = await request(backend.server)
        .post('/api/permission/authorize')
        .set('authorization', as)
        .send({ items });
      return response.body.items[0].result;
    };
    expect(await ask(OMAR, `${TRIAGE_REF}#data`)).toBe('ALLOW');
    expect(await ask(OMAR, `${TRIAGE_REF}#legal`)).toBe('DENY');
    expect(await ask(JANE, `${TRIAGE_REF}#legal`)).toBe('ALLOW');
    expect(await ask(JANE, 'component:default/nobody-home')).toBe('DENY');
  });
});

describe('a policy that lets owners read', () => {
  beforeEach(() => {
    policy.says = (permission, claims) =>
      permission === assessmentReadPermission.name
        ? owners(assessmentReadPermission, claims)
        : undefined;
  });

  it('hides the others one by one', async () => {
    expect((await get(TRIAGE, OMAR)).status).toBe(200);
    expect((await get(`${SERVICES}/nobody-home`, OMAR)).status).toBe(404);
    expect((await get(`${TRIAGE}/history`, EVE)).status).toBe(404);
    expect((await get(`${TRIAGE}/decisions`, EVE)).status).toBe(404);
  });

  it('narrows lists to theirs', async () => {
    const services = async (as: string) => {
      const { body } = await get(`${V1}/owners/by-area`, as);
      const { services: found }: OwnersByAreaPage = body;
      return found.map(({ entityRef }) => entityRef);
    };
    expect(await services(OMAR)).toEqual([TRIAGE_REF]);
    expect(await services(EVE)).toEqual([]);
    expect((await get(`${V1}/gaps`, OMAR)).body.total).toBe(0);
    expect((await get(`${V1}/gaps`, EVE)).body.total).toBe(0);
  });
});

describe('a policy that lets everybody read', () => {
  it('narrows nothing', async () => {
    expect((await get(`${V1}/gaps`, EVE)).body.total).toBeGreaterThan(0);
  });
});

describe('permissions without a service', () => {
  it('the checklist is shown to whom it may be', async () => {
    expect((await get(`${V1}/checklist`, EVE)).status).toBe(200);
    policy.says = permission =>
      permission === 'ai-readiness.checklist.read' ? DENY : undefined;
    const refused = await get(`${V1}/checklist`, EVE);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('ai-readiness.checklist.read');
  });
});

describe('what somebody may not do', () => {
  it.each([
    ['mayDecide', 'ai-readiness.decision.record'],
    ['mayOverride', 'ai-readiness.decision.override'],
    ['mayApproveExemptions', 'ai-readiness.exemption.approve'],
    ['mayCompleteReviews', 'ai-readiness.review.complete'],
  ] as const)(
    '%s is said with the permission that it needs',
    async (what, name) => {
      policy.says = permission => (permission === name ? DENY : undefined);
      const { viewer }: Review = (await get(TRIAGE, JANE)).body;
      expect(viewer[what]).toEqual({
        allowed: false,
        because: expect.stringContaining(`the permission ${name}`),
      });
      expect(viewer.mayStateAreas).toHaveLength(8);
    },
  );
});
