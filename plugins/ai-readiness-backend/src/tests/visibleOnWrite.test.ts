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

/** A policy, with conditions on what the catalog shows. */
function policy(decides: (permission: string) => Result) {
  return mockServices.permissions.mock({
    authorize: async requests => requests.map(() => ({ result: ALLOW })),
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
