import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DEFAULT_OWNERSHIP_CONFIG } from 'backstage-plugin-ai-readiness-common';
import { DefaultCatalogReader } from './DefaultCatalogReader';

const SERVICE = 'component:default/scoring';

const entity = (
  ref: string,
  relations: [type: string, targetRef: string][] = [],
  annotations: Record<string, string> = {},
): Entity => {
  const { kind, ...metadata } = parseEntityRef(ref);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind[0].toLocaleUpperCase('en-US') + kind.slice(1),
    metadata: { ...metadata, annotations },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
};

const SYSTEM = 'system:default/pricing';
const DOMAIN = 'domain:default/insurance';
const FURTHEST = 'user:default/ivy';

/** Its furthest owner is a member of the group that its domain names. */
function deepService(shape: { hasPart?: string } = {}): Entity[] {
  const { hasPart = SYSTEM } = shape;
  const named = (area: string, group: string) => ({
    [`ai-readiness.io/${area}-owner`]: group,
  });
  return [
    entity(
      SERVICE,
      [
        ['partOf', SYSTEM],
        ['dependsOn', 'resource:default/prices'],
        ['dependsOn', 'resource:default/dangling'],
      ],
      { ...named('risk', 'group:ml/risk'), ...named('legal', 'nobody') },
    ),
    entity(SYSTEM, [['partOf', DOMAIN]], named('process', 'pricing')),
    entity(DOMAIN, [['hasPart', hasPart]], named('security', 'insurance')),
    entity('resource:default/prices'),
    entity('group:ml/risk', [['hasMember', 'user:ml/mia']]),
    entity('group:default/pricing', [['hasMember', 'user:default/pat']]),
    entity('group:default/insurance', [['hasMember', FURTHEST]]),
    ...['user:ml/mia', 'user:default/pat', FURTHEST].map(ref => entity(ref)),
  ];
}

async function read(entities: Entity[], hints: readonly string[] = []) {
  const inner = catalogServiceMock({ entities });
  const requests: string[] = [];
  const heard =
    <A extends unknown[], R>(name: string, method: (...args: A) => R) =>
    (...args: A) => {
      requests.push(name);
      return method.apply(inner, args);
    };
  const reader = DefaultCatalogReader.create({
    catalog: catalogServiceMock.mock({
      getEntityByRef: heard('one', inner.getEntityByRef),
      getEntitiesByRefs: heard('refs', inner.getEntitiesByRefs),
      queryEntities: heard('search', inner.queryEntities),
    }),
    auth: mockServices.auth.mock({
      getOwnServiceCredentials: async () => mockCredentials.service(),
    }),
    ownership: DEFAULT_OWNERSHIP_CONFIG,
    people: async () => ({}),
  });
  const reading = await reader.readService(SERVICE, {
    credentials: mockCredentials.user(),
    owners: [],
    hints,
  });
  return { reading: reading!, requests };
}

describe('reading what is around a service', () => {
  it('takes four requests at first, however far up the owner is named', async () => {
    const { reading, requests } = await read(deepService());
    expect(requests).toEqual(['one', 'search', 'refs', 'refs']);
    expect(reading.around.domain?.metadata.name).toBe('insurance');
    expect([...reading.directory.users].sort()).toEqual([
      FURTHEST,
      'user:default/pat',
      'user:ml/mia',
    ]);
  });

  it('takes two when it knows where to look, and sees the same', async () => {
    const first = await read(deepService());
    const later = await read(deepService(), first.reading.refs);
    expect(later.requests.sort()).toEqual(['one', 'refs']);
    expect(later.reading.around).toEqual(first.reading.around);
    expect(later.reading.directory).toEqual(first.reading.directory);
  });

  it('finds a domain that does not name its part, one request later', async () => {
    const entities = deepService({ hasPart: 'system:default/other' });
    const { reading, requests } = await read(entities);
    expect(requests).toEqual(['one', 'search', 'refs', 'refs', 'refs']);
    expect(reading.around.domain?.metadata.name).toBe('insurance');
    expect(reading.directory.users).toContain(FURTHEST);
  });

  it('takes what the system names, not who claims the system', async () => {
    const claim = entity('domain:default/claimed', [['hasPart', SYSTEM]]);
    const { reading } = await read([claim, ...deepService()]);
    expect(reading.around.domain?.metadata.name).toBe('insurance');
    expect(reading.refs).not.toContain('domain:default/claimed');
  });

  it('copes with a system that is not there', async () => {
    const entities = deepService().filter(({ kind }) => kind !== 'System');
    const { reading, requests } = await read(entities);
    expect(requests).toEqual(['one', 'search', 'refs']);
    expect(reading.around.system).toBeUndefined();
    expect(reading.directory.users).toContain('user:ml/mia');
  });
});
