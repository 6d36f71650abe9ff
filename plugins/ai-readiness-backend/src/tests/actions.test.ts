import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import request from 'supertest';
import { startReadiness } from './startReadiness';

const CREDENTIALS = { credentials: mockCredentials.user() };

it('lets tools find owners and gaps, and change nothing', async () => {
  const registry = actionsRegistryServiceMock();
  const { server, stop } = await startReadiness({
    features: [
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => registry,
      }),
    ],
  });
  await request(server).post('/api/ai-readiness/v1/reconciliation');
  const { actions } = await registry.list();
  expect(actions.map(({ id, attributes }) => [id, attributes])).toEqual(
    ['test:find-owner', 'test:list-ownership-gaps'].map(id => [
      id,
      { readOnly: true, destructive: false, idempotent: true },
    ]),
  );

  const found = await registry.invoke({
    id: 'test:find-owner',
    input: { service: 'claims-triage', area: 'risk' },
    ...CREDENTIALS,
  });
  expect(found.output).toEqual({
    service: 'component:default/claims-triage',
    areas: [
      {
        area: 'risk',
        liveness: 'live',
        owners: [{ ref: 'group:default/claims' }],
      },
    ],
  });

  const asked = registry.invoke({
    id: 'test:find-owner',
    input: { service: 'the claims one/' },
    ...CREDENTIALS,
  });
  await expect(asked).rejects.toThrow(/"the claims one\/" is no entity ref/);

  const gaps = await registry.invoke({
    id: 'test:list-ownership-gaps',
    input: { area: 'legal' },
    ...CREDENTIALS,
  });
  expect(gaps.output).toMatchObject({
    total: 1,
    gaps: [
      {
        service: 'component:default/nobody-home',
        liveness: 'missing',
        named: [],
        toDo: expect.stringContaining('Legal'.toLowerCase()),
      },
    ],
  });
  await stop();
});
