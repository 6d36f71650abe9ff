import { describeIssues } from './describeIssues';
import { formatPath, idPath } from './issuePath';
import { lintItem } from './lint/lintItem';
import { lintSourceCritical } from './lint/lintSourceCritical';
import { reusedIds } from './lint/reusedIds';
import { policySchema } from './schema';
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
  ];
}

function lintPlaced(item: ChecklistItem, at: string): ChecklistFinding[] {
  return [...lintItem(item), ...lintSourceCritical(item)].map(problem => ({
    ...problem,
    path: `${at}.${formatPath(problem.path)}`,
  }));
}

function lintPolicy({ policy }: Checklist): ChecklistFinding[] {
  const { error } = policySchema.safeParse(policy);
  return describeIssues(policySchema, policy, error?.issues ?? []).map(
    finding => ({ ...finding, path: `policy.${finding.path}` }),
  );
}

function missingAreaOwners(items: ChecklistItem[]): ChecklistFinding[] {
  const message =
    'no item has computed: area-owners, so a missing owner will not show by itself';
  return items.some(({ computed }) => computed === 'area-owners')
    ? []
    : [{ severity: 'warning', path: 'gates', message }];
}
