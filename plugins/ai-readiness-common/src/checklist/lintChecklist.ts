import { formatPath, idPath } from './issuePath';
import { lintItem } from './lint/lintItem';
import { lintPolicy } from './lint/lintPolicy';
import { lintSourceCritical } from './lint/lintSourceCritical';
import { reusedIds } from './lint/reusedIds';
import { reviewTriggerSchema } from './schema';
import type { Checklist, ChecklistFinding, ChecklistItem } from './types';

/**
 * Reads a checklist as a reviewer would: is every id its own, can every
 * predicate match, do the texts help, and is nothing weakened that the source
 * calls critical. `docs/checklist.md` lists the rules.
 * @public
 */
export function lintChecklist(checklist: Checklist): ChecklistFinding[] {
  const gates = checklist.gates.map(({ id }, index) => ({
    id,
    at: formatPath(['gates', index]),
  }));
  const items = checklist.gates.flatMap((gate, gateIndex) =>
    gate.items.map((item, itemIndex) => {
      const path = ['gates', gateIndex, 'items', itemIndex];
      return { item, id: item.id, at: formatPath(idPath(checklist, path)) };
    }),
  );
  return [
    ...lintPolicy(checklist),
    ...reusedIds('gate', gates),
    ...reusedIds('item', items),
    ...items.flatMap(({ item, at }) => lintPlaced(item, at)),
    ...missingAreaOwners(items.map(({ item }) => item)),
    ...idleTriggers(items.map(({ item }) => item)),
  ];
}

function lintPlaced(item: ChecklistItem, at: string): ChecklistFinding[] {
  return [...lintItem(item), ...lintSourceCritical(item)].map(problem => ({
    ...problem,
    path: `${at}.${formatPath(problem.path)}`,
  }));
}

function missingAreaOwners(items: ChecklistItem[]): ChecklistFinding[] {
  const message =
    'no item has computed: area-owners, so a missing owner will not show by itself';
  return items.some(({ computed }) => computed === 'area-owners')
    ? []
    : [{ severity: 'warning', path: 'gates', message }];
}

function idleTriggers(items: ChecklistItem[]): ChecklistFinding[] {
  const idle = reviewTriggerSchema.options.filter(
    trigger => !items.some(item => item.reassessOn.includes(trigger)),
  );
  const message = `no item has reassessOn ${idle.join(
    ', ',
  )}, so whoever asks for a re-review after that has to name the items`;
  return idle.length ? [{ severity: 'warning', path: 'gates', message }] : [];
}
