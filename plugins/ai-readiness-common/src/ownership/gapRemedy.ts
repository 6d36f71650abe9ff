import {
  ANNOTATION_EDIT_URL,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { AREA_TITLES } from '../checklist/areas';
import { ownerAnnotation, type ServiceSurroundings } from './namedOwners';
import type { AreaOwnership, GapRemedy, Owner, OwnershipConfig } from './types';

/**
 * What closes a gap: the entity whose file has to change, what to write there
 * and the link to edit it. A dead owner is mended where it is named, so where
 * the annotation stands already, its line alone is to be replaced.
 */
export function gapRemedy(
  gap: AreaOwnership,
  around: ServiceSurroundings,
  options: {
    config: OwnershipConfig;
    /** Which of several Resources has nobody who can answer. */
    failing?: number;
    /** Who is probably meant by an owner that is nobody. */
    suggest?: (ref: string) => string | undefined;
  },
): GapRemedy {
  const { config, failing = 0, suggest } = options;
  const { source } = gap;
  if (source?.kind === 'resources') {
    const entityRef = source.entityRefs[failing] ?? source.entityRefs[0];
    const resource = around.resources.find(
      candidate => stringifyEntityRef(candidate) === entityRef,
    );
    return {
      entityRef,
      snippet: `spec:\n  owner: group:default/<team>\n`,
      ...editUrl(resource),
      advice: `Give ${entityRef} an owner who can answer: the service depends on it.`,
    };
  }
  const entity = namingEntity(gap, around);
  const entityRef = stringifyEntityRef(entity);
  const annotation = ownerAnnotation(gap.area, config);
  const dead = gap.owners.find(owner => owner.liveness === gap.liveness);
  const meant = gap.liveness === 'unresolved' && dead && suggest?.(dead.ref);
  const owner = meant || 'group:default/<team>';
  const line = `${annotation}: ${owner}\n`;
  const stands = annotation in (entity.metadata.annotations ?? {});
  return {
    entityRef,
    annotation,
    snippet: stands ? line : `metadata:\n  annotations:\n    ${line}`,
    ...editUrl(entity),
    advice: advice(gap, dead, { entityRef, stands }),
  };
}

function namingEntity(
  { source }: AreaOwnership,
  { service, system, domain }: ServiceSurroundings,
): Entity {
  if (source?.kind !== 'annotation') return service;
  const named = [system, domain].find(
    entity => entity && stringifyEntityRef(entity) === source.entityRef,
  );
  return named ?? service;
}

function advice(
  gap: AreaOwnership,
  dead: Owner | undefined,
  { entityRef, stands }: { entityRef: string; stands: boolean },
): string {
  const area = AREA_TITLES[gap.area].toLowerCase();
  if (!dead) return `Name the ${area} owner on ${entityRef}.`;
  const replace = `replace the line on ${entityRef}`;
  const another = stands
    ? `${replace} to name another ${area} owner`
    : `name another ${area} owner on ${entityRef}`;
  switch (gap.liveness) {
    case 'empty-group':
      return `Add a member to ${dead.ref}, or ${another}.`;
    case 'unresolved':
      if (!dead.problem) {
        return `${dead.ref} is not in the catalog: add it there, or ${another}.`;
      }
      return `${sentence(dead.problem)} ${
        stands
          ? `R${replace.slice(1)}`
          : `Name the ${area} owner on ${entityRef}`
      }.`;
    case 'placeholder':
      return stands
        ? `"${dead.ref}" stands for nobody: ${replace} to name the team or person who answers.`
        : `"${dead.ref}" stands for nobody: name the team or person who answers on ${entityRef}.`;
    default:
      return `${dead.ref} is not available: ${another}, if only beside them.`;
  }
}

function sentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}

function editUrl(entity: Entity | undefined): { editUrl?: string } {
  const url = entity?.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return url ? { editUrl: url } : {};
}
