import type { Entity } from '@backstage/catalog-model';
import {
  type ApplicableChecklist,
  applicableChecklist,
  type Checklist,
} from 'backstage-plugin-ai-readiness-common';

type ByEntity = WeakMap<Entity, ApplicableChecklist>;

const known = new WeakMap<Checklist, ByEntity>();

/**
 * The checklist as it applies to a service. Several writes are judged by the
 * same look, and its entity does not change: dozens of predicates are asked once.
 */
export function checklistFor(
  entity: Entity,
  checklist: Checklist,
): ApplicableChecklist {
  let byEntity = known.get(checklist);
  if (!byEntity) known.set(checklist, (byEntity = new WeakMap()));
  let applicable = byEntity.get(entity);
  if (!applicable) {
    applicable = applicableChecklist(checklist, entity);
    byEntity.set(entity, applicable);
  }
  return applicable;
}
