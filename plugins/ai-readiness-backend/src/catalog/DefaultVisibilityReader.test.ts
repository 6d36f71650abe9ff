import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DefaultVisibilityReader } from './DefaultVisibilityReader';

it('asks for a long list in pieces, and tells who of all of them is there', async () => {
  const catalog = catalogServiceMock({
    entities: ['g-0', 'g-499', 'g-1100'].map(name => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name, namespace: 'default' },
    })),
  });
  const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
  const reader = DefaultVisibilityReader.create({
    catalog,
    auth: mockServices.auth(),
    serviceFilter: {},
    clock: () => '2026-03-10T12:00:00.000Z',
  });
  const refs = Array.from({ length: 1_200 }, (_, i) => `group:default/g-${i}`);
  const visible = await reader.visibleAmong(refs, mockCredentials.user());
  expect([...visible]).toEqual([refs[0], refs[499], refs[1100]]);
  expect(asked.mock.calls.map(([{ entityRefs }]) => entityRefs.length)).toEqual(
    [500, 500, 200],
  );
});
