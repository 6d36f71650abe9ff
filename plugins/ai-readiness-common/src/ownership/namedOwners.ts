import {
  type Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { AREAS } from '../checklist/areas';
import type { Area } from '../checklist/types';
import { readOwnerRef } from './ownerRef';
import type { OwnerSource, OwnershipConfig } from './types';

/** An owner as the metadata names it: a ref, or a text that is none. */
export interface NamedOwner {
  ref: string;
  /** Why the text is none. */
  fault?: string;
}

/** Who is named for an area, and where. `groups` must each have a live owner. */
export interface NamedOwners {
  source: OwnerSource;
  groups: NamedOwner[][];
}

/** The entities around one AI service that can name owners. @public */
export interface ServiceSurroundings {
  service: Entity;
  system?: Entity;
  domain?: Entity;
  /** The Resources that the service depends on. */
  resources: readonly Entity[];
}

/**
 * The first source that names somebody for an area (`docs/ownership.md`,
 * sources): an annotation on the service, its System, its Domain, then a
 * metadata rule. Absent when nobody is named.
 */
export function namedOwners(
  area: Area,
  around: ServiceSurroundings,
  config: OwnershipConfig,
): NamedOwners | undefined {
  const annotation = ownerAnnotation(area, config);
  for (const entity of [around.service, around.system, around.domain]) {
    const owners = entity && annotatedOwners(entity, annotation);
    if (!owners?.length) continue;
    const entityRef = stringifyEntityRef(entity!);
    const inherited = entity !== around.service;
    return {
      source: { kind: 'annotation', entityRef, annotation, inherited },
      groups: [owners],
    };
  }
  if (config.specOwnerAreas.includes(area)) {
    const owners = entityOwners(around.service);
    const entityRef = stringifyEntityRef(around.service);
    if (owners.length) {
      return { source: { kind: 'spec-owner', entityRef }, groups: [owners] };
    }
  }
  const types = (config.resourceOwnerAreas[area] ?? []).map(lowerCase);
  const resources = around.resources.filter(resource =>
    types.includes(lowerCase(String(resource.spec?.type))),
  );
  const groups = resources.map(entityOwners);
  if (!groups.some(owners => owners.length)) return undefined;
  return {
    source: {
      kind: 'resources',
      entityRefs: resources.map(resource => stringifyEntityRef(resource)),
      owners: groups.map(owners => owners.map(({ ref }) => ref)),
    },
    groups,
  };
}

/** By prefix: looking up a text that has just been put together is slow. */
const ANNOTATIONS = new Map<string, ReadonlyMap<Area, string>>();

/** The annotation that names the owner of an area. @public */
export function ownerAnnotation(
  area: Area,
  config: Pick<OwnershipConfig, 'annotationPrefix'>,
): string {
  const { annotationPrefix: prefix } = config;
  let annotations = ANNOTATIONS.get(prefix);
  if (!annotations) {
    annotations = new Map(AREAS.map(each => [each, `${prefix}/${each}-owner`]));
    ANNOTATIONS.set(prefix, annotations);
  }
  return annotations.get(area)!;
}

/** Refs of the Resources that a service depends on. @public */
export function resourceRefs(service: Entity): string[] {
  return relationTargets(service, RELATION_DEPENDS_ON).filter(ref =>
    ref.startsWith('resource:'),
  );
}

/** Lower-cased targets of one kind of relation. @public */
export function relationTargets(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => lowerCase(relation.targetRef));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function annotatedOwners(entity: Entity, annotation: string): NamedOwner[] {
  const value = entity.metadata.annotations?.[annotation];
  if (!value) return [];
  return value
    .split(',')
    .map(part => part.trim())
    .filter(part => part)
    .map(part => toNamedOwner(part, entity));
}

/** All owners of an entity: the relations, or the text where none exists yet. */
function entityOwners(entity: Entity): NamedOwner[] {
  const refs = relationTargets(entity, RELATION_OWNED_BY);
  if (refs.length) return refs.map(ref => toNamedOwner(ref, entity));
  const owner = entity.spec?.owner;
  return typeof owner === 'string' && owner.trim()
    ? [toNamedOwner(owner, entity)]
    : [];
}

function toNamedOwner(text: string, entity: Entity): NamedOwner {
  const defaultNamespace = entity.metadata.namespace ?? 'default';
  const read = readOwnerRef(text, { defaultNamespace });
  return 'ref' in read ? read : { ref: text, fault: read.fault };
}

/** Refs of everybody whom the metadata around a service names. @public */
export function namedOwnerRefs(
  around: ServiceSurroundings,
  config: OwnershipConfig,
): string[] {
  const refs = AREAS.flatMap(area =>
    (namedOwners(area, around, config)?.groups ?? []).flat(),
  )
    .filter(owner => !owner.fault)
    .map(owner => owner.ref);
  return [...new Set(refs)];
}
