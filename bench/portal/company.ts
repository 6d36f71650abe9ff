import type { Entity } from '@backstage/catalog-model';

const MEMBERS = 6;

const PREFIX = 'ai-readiness.io';
const TIER_AND_TRAITS = {
  [`${PREFIX}/risk-tier`]: 'high',
  [`${PREFIX}/traits`]: 'genai, vendor-model, high-impact, agentic',
};

/** The service that is reviewed: it has all that a service can have. */
export const SERVICE = 'component:default/service-17';
/** Who reviews it. */
export const PERSON = 'user:default/person-1-1';

/** How many people there are, where that does not follow from the services. */
export interface People {
  teams?: number;
  users?: number;
}

/**
 * A company with that many AI services. Each names some of its owners itself
 * and inherits the rest: from its system, its domain and its resources.
 */
export function company(services: number, people: People = {}): Entity[] {
  const systems = Math.ceil(services / 10);
  const domains = Math.ceil(services / 50);
  const resources = Math.ceil(services / 5);
  const teams = people.teams ?? Math.ceil(services / 10);
  const users = people.users ?? teams * MEMBERS;
  const team = (i: number) => `team-${i % teams}`;
  return [
    ...times(teams, i => group(team(i))),
    ...times(users, n => person(n % teams, Math.floor(n / teams), team(n))),
    ...times(domains, i =>
      entity('Domain', `domain-${i}`, {
        owners: { security: team(i + 1), legal: team(i + 2) },
        spec: { owner: team(i) },
      }),
    ),
    ...times(systems, i =>
      entity('System', `system-${i}`, {
        owners: { risk: team(i + 3), 'user-support': team(i + 4) },
        spec: { owner: team(i), domain: `domain-${i % domains}` },
      }),
    ),
    ...times(resources, i =>
      entity('Resource', `data-${i}`, {
        spec: { type: 'dataset', owner: team(i + 5) },
      }),
    ),
    ...times(services, i =>
      entity('Component', `service-${i}`, {
        owners: { business: team(i + 6), process: team(i + 7) },
        annotations: TIER_AND_TRAITS,
        spec: {
          type: 'ai-service',
          lifecycle: 'production',
          owner: team(i),
          system: `system-${i % systems}`,
          dependsOn: [i, i + 1].map(n => `resource:data-${n % resources}`),
        },
      }),
    ),
  ];
}

function group(name: string): Entity {
  return entity('Group', name, {
    spec: {
      type: 'team',
      profile: { displayName: name, email: `${name}@example.com` },
      children: [],
    },
  });
}

function person(i: number, j: number, team: string): Entity {
  return entity('User', `person-${i}-${j}`, {
    spec: {
      profile: {
        displayName: `Person ${i} ${j}`,
        email: `person-${i}-${j}@example.com`,
      },
      memberOf: [team],
    },
  });
}

function entity(
  kind: string,
  name: string,
  content: {
    spec: Entity['spec'];
    /** Owners by area. */
    owners?: Readonly<Record<string, string>>;
    annotations?: Readonly<Record<string, string>>;
  },
): Entity {
  const owners = Object.entries(content.owners ?? {}).map(
    ([area, owner]) => [`${PREFIX}/${area}-owner`, owner] as const,
  );
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      description: `${kind} of a company that exists to be measured`,
      annotations: {
        'backstage.io/managed-by-location': 'url:https://example.com/org',
        'backstage.io/managed-by-origin-location':
          'url:https://example.com/org',
        ...content.annotations,
        ...Object.fromEntries(owners),
      },
    },
    spec: content.spec,
  };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
