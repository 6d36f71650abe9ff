import type { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { itemNumber } from './itemNumber';
import { serviceProfile } from './serviceProfile';
import type {
  ApplicableChecklist,
  ApplicableItem,
  Checklist,
  ChecklistItem,
} from './types';

type Decision = Pick<ApplicableItem, 'gateId' | 'number' | 'critical'>;

/**
 * The checklist as it applies to one service: items whose `appliesWhen` does
 * not hold are left out, and criticality is decided. Predicates see the entity
 * with `aiReadiness.riskTier` and `aiReadiness.traits` added.
 * @public
 */
export function applicableChecklist(
  checklist: Checklist,
  entity: Entity,
): ApplicableChecklist {
  const subject = { ...entity, aiReadiness: serviceProfile(entity) };
  const holds = (predicate: FilterPredicate) =>
    evaluateFilterPredicate(predicate, subject);
  return {
    policy: checklist.policy,
    gates: checklist.gates.map(({ id, title }) => ({ id, title })),
    items: checklist.gates.flatMap((gate, gateIndex) =>
      gate.items.flatMap((item, itemIndex) =>
        item.appliesWhen === undefined || holds(item.appliesWhen)
          ? [
              decideItem(item, {
                gateId: gate.id,
                number: itemNumber(gateIndex, itemIndex),
                critical:
                  typeof item.critical === 'boolean'
                    ? item.critical
                    : holds(item.critical),
              }),
            ]
          : [],
      ),
    ),
  };
}

function decideItem(
  item: ChecklistItem,
  { gateId, number, critical }: Decision,
): ApplicableItem {
  // Field by field: a spread here costs more than all the predicates together.
  const decided: ApplicableItem = {
    gateId,
    number,
    critical,
    id: item.id,
    title: item.title,
    area: item.area,
    level: item.level,
    alwaysCritical: item.critical === true,
    // Nobody states a computed item, so nobody could add evidence to it.
    requiresEvidence: !item.computed && (item.requiresEvidence ?? critical),
    insufficientEvidence: item.insufficientEvidence,
  };
  if (item.validDays !== undefined) decided.validDays = item.validDays;
  if (item.computed) decided.computed = item.computed;
  return decided;
}
