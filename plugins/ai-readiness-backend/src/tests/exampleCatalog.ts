import type { Entity } from '@backstage/catalog-model';

const entity = (
  kind: string,
  name: string,
  rest: {
    annotations?: Record<string, string>;
    spec?: Entity['spec'];
    relations?: [type: string, targetRef: string][];
  } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name,
    namespace: 'default',
    uid: `uid-${kind}-${name}`,
    ...(rest.annotations && { annotations: rest.annotations }),
  },
  ...(rest.spec && { spec: rest.spec }),
  relations: (rest.relations ?? []).map(([type, targetRef]) => ({
    type,
    targetRef,
  })),
});

const group = (name: string, members: string[]) =>
  entity('Group', name, {
    spec: { type: 'team', children: [] },
    relations: members.map(member => ['hasMember', `user:default/${member}`]),
  });

const AREAS = [
  'business',
  'process',
  'risk',
  'user-support',
  'security',
  'legal',
];

/** A small company: one AI service with everybody in place, one with nobody. */
export function exampleCatalog(): Entity[] {
  return [
    entity('Component', 'claims-triage', {
      annotations: Object.fromEntries(
        AREAS.map(area => [
          `ai-readiness.io/${area}-owner`,
          'group:default/claims',
        ]),
      ),
      spec: { type: 'ml-service', lifecycle: 'production', owner: 'claims' },
      relations: [
        ['ownedBy', 'group:default/claims'],
        ['partOf', 'system:default/claims-handling'],
        ['dependsOn', 'resource:default/claims-db'],
      ],
    }),
    entity('Component', 'nobody-home', {
      spec: { type: 'ai-agent', lifecycle: 'experimental' },
    }),
    entity('Component', 'website', { spec: { type: 'website' } }),
    entity('System', 'claims-handling', {
      relations: [['partOf', 'domain:default/claims']],
    }),
    entity('Domain', 'claims'),
    entity('Resource', 'claims-db', {
      spec: { type: 'database' },
      relations: [['ownedBy', 'group:default/data']],
    }),
    group('claims', ['jane']),
    group('data', ['omar']),
    group('empty', []),
    entity('User', 'jane', {
      spec: { profile: { displayName: 'Jane', email: 'jane@example.com' } },
    }),
    entity('User', 'omar'),
  ];
}
