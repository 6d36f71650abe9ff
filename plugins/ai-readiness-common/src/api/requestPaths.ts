import { parseEntityRef } from '@backstage/catalog-model';

export function servicePath(entityRef: string): string {
  return `/services/by-name/${refPath(entityRef)}`;
}

export function decisionPath(entityRef: string, decisionId: string): string {
  const id = encodeURIComponent(decisionId);
  return `${servicePath(entityRef)}/decisions/${id}`;
}

/** What is done to one part of what follows a decision. */
export function partPath(
  entityRef: string,
  parts: 'conditions' | 'exemptions' | 'reviews',
  id: string,
  verb: string,
): string {
  return `${servicePath(entityRef)}/${parts}/${encodeURIComponent(id)}/${verb}`;
}

export function ownerPath(ownerRef: string): string {
  return `/owners/by-name/${refPath(ownerRef)}`;
}

function refPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

export function itemPath(entityRef: string, itemId: string): string {
  return `${servicePath(entityRef)}/items/${encodeURIComponent(itemId)}`;
}

export function evidencePath(
  entityRef: string,
  itemId: string,
  evidenceId: string,
): string {
  const id = encodeURIComponent(evidenceId);
  return `${itemPath(entityRef, itemId)}/evidence/${id}`;
}
