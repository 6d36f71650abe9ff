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

/** What is asked of a service, in the order of the checklist. */
type Questions = readonly FilterPredicate[];

interface Known {
  questions: Questions;
  byAnswers: Map<string, ApplicableChecklist>;
}

/** Thousands of services give the same few answers. */
const known = new WeakMap<Checklist, Known>();

/**
 * The checklist as it applies to one service: items whose `appliesWhen` does
 * not hold are left out, and criticality is decided. Predicates see the entity
 * with `aiReadiness.riskTier` and `aiReadiness.traits` added. The same object
 * for the same answers: not to be changed.
 * @public
 */
export function applicableChecklist(
  checklist: Checklist,
  entity: Entity,
): ApplicableChecklist {
  const { questions, byAnswers } = knownOf(checklist);
  const subject = { ...entity, aiReadiness: serviceProfile(entity) };
  const holds = questions.map(each => evaluateFilterPredicate(each, subject));
  const answers = holds.join();
  const same = byAnswers.get(answers);
  if (same) return same;
  const applicable = decide(
    checklist,
    predicate => holds[questions.indexOf(predicate)],
  );
  byAnswers.set(answers, applicable);
  return applicable;
}

function knownOf(checklist: Checklist): Known {
  let all = known.get(checklist);
  if (!all) {
    const items = checklist.gates.flatMap(gate => gate.items);
    const questions = items.flatMap(({ appliesWhen, critical }) => [
      ...(appliesWhen === undefined ? [] : [appliesWhen]),
      ...(typeof critical === 'boolean' ? [] : [critical]),
    ]);
    known.set(checklist, (all = { questions, byAnswers: new Map() }));
  }
  return all;
}

function decide(
  checklist: Checklist,
  holds: (predicate: FilterPredicate) => boolean,
): ApplicableChecklist {
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
