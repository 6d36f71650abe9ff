import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { exampleCatalog } from './exampleCatalog';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const REF =
  '/api/ai-readiness/v1/services/by-name/component/default/claims-triage';
const JANE = mockCredentials.user.header('user:default/jane');
const { ALLOW, CONDITIONAL, DENY } = AuthorizeResult;

type Result = AuthorizeResult;
type Backend = Awaited<ReturnType<typeof startReadiness>>;
let backend: Backend;
afterEach(async () => {
  await backend.stop();
});

/** A policy, and what it says once it knows which service is meant. */
function policy(
  decides: (permission: string) => Result,
  resolves: (permission: string) => Result = () => ALLOW,
) {
  return mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: resolves(permission.name) as typeof ALLOW,
      })),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => {
        const result = decides(permission.name);
        if (result !== CONDITIONAL) return { result };
        const resourceType = 'catalog-entity';
        const conditions = { rule: 'IS_OWNER', resourceType, params: {} };
        return { result, pluginId: 'catalog', resourceType, conditions };
      }),
  }).factory;
}

async function startWith(...rules: Parameters<typeof policy>) {
  backend = await startReadiness({ features: [policy(...rules)] });
}

const read = () => request(backend.server).get(REF).set('authorization', JANE);

const state = (revision = 0) =>
  request(backend.server)
    .put(`${REF}/items/alerting`)
    .set('authorization', JANE)
    .set('if-match', `"${revision}"`)
    .send({ status: 'met' });

function hideFromCatalog(): void {
  backend.catalog.replace(
    exampleCatalog().filter(
      ({ metadata }) => metadata.name !== 'claims-triage',
    ),
  );
}

const catalogReadIs = (result: Result) => (permission: string) =>
  permission === 'catalog.entity.read' ? result : ALLOW;

describe('a write on a recent look', () => {
  it('does not ask the catalog for whom no rule hides anything', async () => {
    await startWith(catalogReadIs(ALLOW));
    await read();
    backend.catalog.calls = 0;
    expect((await state()).status).toBe(200);
    expect(backend.catalog.calls).toBe(0);
  });

  it.each([CONDITIONAL, DENY])(
    'asks the catalog as the caller when reading it is %s',
    async result => {
      await startWith(catalogReadIs(result));
      await read();
      backend.catalog.calls = 0;
      expect((await state()).status).toBe(200);
      expect(backend.catalog.calls).toBe(1);
      hideFromCatalog();
      expect((await state(1)).status).toBe(404);
    },
  );

  it('says while the catalog is down that owners are last known', async () => {
    await startWith(catalogReadIs(ALLOW));
    await read();
    backend.catalog.available = false;
    expect((await read()).body.ownership.state).toBe('last-known');
    expect((await state()).body.ownership.state).toBe('last-known');
    backend.catalog.available = true;
    expect((await state(1)).body.ownership.state).toBe('live');
  });

  it('does not outlive the look', async () => {
    await startWith(catalogReadIs(ALLOW));
    await read();
    hideFromCatalog();
    expect((await state()).status).toBe(200);
    expect((await read()).status).toBe(404);
    const later = new Date(Date.now() + 61_000).toISOString();
    const clock = jest.spyOn(Date.prototype, 'toISOString');
    clock.mockReturnValue(later);
    try {
      expect((await state(1)).status).toBe(404);
    } finally {
      clock.mockRestore();
    }
  });
});

describe('permissions that depend on the service', () => {
  it.each([
    ['read', 404],
    ['update', 403],
  ])('are asked about it: %s refused is %i', async (action, status) => {
    const name = `ai-readiness.assessment.${action}`;
    const rules = (result: Result) => (permission: string) =>
      permission === name ? result : ALLOW;
    await startWith(rules(CONDITIONAL), rules(DENY));
    expect((await state()).status).toBe(status);
  });

  it('let through whom they allow', async () => {
    await startWith(() => CONDITIONAL);
    await read();
    expect((await state()).status).toBe(200);
  });
});
