import {
  type Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import type { ServiceSurroundings } from '../namedOwners';
import type { Directory } from '../types';

interface Fields {
  /** Under `ai-readiness.io/`. */
  owners?: Record<string, string>;
  annotations?: Record<string, string>;
  namespace?: string;
  spec?: Record<string, string>;
  ownedBy?: string[];
  dependsOn?: string[];
}

/** An entity `kind:namespace/name` that names some owners. */
export function anEntity(
  kind: string,
  name: string,
  fields: Fields = {},
): Entity {
  const named = Object.entries(fields.owners ?? {}).map(([area, owner]) => [
    `ai-readiness.io/${area}-owner`,
    owner,
  ]);
  const relations = (type: string, refs: string[] = []) =>
    refs.map(targetRef => ({ type, targetRef }));
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      ...(fields.namespace && { namespace: fields.namespace }),
      annotations: { ...Object.fromEntries(named), ...fields.annotations },
    },
    spec: fields.spec ?? {},
    relations: [
      ...relations(RELATION_OWNED_BY, fields.ownedBy),
      ...relations(RELATION_DEPENDS_ON, fields.dependsOn),
    ],
  };
}

export const dataset = (name: string, ...ownedBy: string[]) =>
  anEntity('Resource', name, { spec: { type: 'dataset' }, ownedBy });
export const system = (owners: Record<string, string>) =>
  anEntity('System', 'intake', { owners });
export const domain = (owners: Record<string, string>) =>
  anEntity('Domain', 'insurance', { owners });

/** The service `component:default/triage`, with what is around it. */
export function around(
  service: Fields = {},
  other: Partial<Omit<ServiceSurroundings, 'service'>> = {},
): ServiceSurroundings {
  return {
    service: anEntity('Component', 'triage', service),
    resources: [],
    ...other,
  };
}

/** `user:default/jane` is in `claims`, which is below `insurance`; `ghosts` is empty. */
export function aDirectory(
  groups: Record<string, { members?: string[]; children?: string[] }> = {},
  users: string[] = ['user:default/jane', 'user:default/ravi'],
): Directory {
  const all = {
    'group:default/claims': { members: ['user:default/jane'] },
    'group:default/insurance': { children: ['group:default/claims'] },
    'group:default/ghosts': {},
    ...groups,
  };
  return {
    users: new Set(users),
    groups: new Map(
      Object.entries(all).map(([ref, group]) => [
        ref,
        { members: [], children: [], ...group },
      ]),
    ),
    judgeable: true,
  };
}
