import { InputError } from '@backstage/errors';
import { formatFindings, parseChecklist } from './parseChecklist';
import type {
  Checklist,
  ChecklistFinding,
  ChecklistOverrides,
  Gate,
} from './types';

type GateOverride = NonNullable<ChecklistOverrides['gates']>[number];

/**
 * The checklist with an organisation's changes: numbers of the policy, single
 * fields of items, then new gates and items at the end. The base is left as it
 * is, and is itself the answer when nothing changes. Throws an `InputError`
 * that names what does not fit.
 * @public
 */
export function overrideChecklist(
  base: Checklist,
  overrides: ChecklistOverrides,
): Checklist {
  // What has been read need not be read again: most backends change nothing.
  if (!overrides.policy && !overrides.items && !overrides.gates) return base;
  rejectUnknownItems(base, overrides);
  const gates: GateOverride[] = base.gates.map(gate => ({
    ...gate,
    items: gate.items.map(item => ({
      ...item,
      ...ownEntry(overrides.items, item.id),
    })),
  }));
  for (const added of overrides.gates ?? []) {
    const index = gates.findIndex(gate => gate.id === added.id);
    if (index < 0) {
      gates.push(added);
    } else {
      const items = [...gates[index].items, ...added.items];
      gates[index] = { ...gates[index], ...added, items };
    }
  }
  return parseChecklist({
    ...base,
    policy: { ...base.policy, ...overrides.policy },
    gates,
  });
}

function rejectUnknownItems(base: Checklist, overrides: ChecklistOverrides) {
  const known = base.gates.flatMap((gate: Gate) => gate.items.map(i => i.id));
  const findings = Object.keys(overrides.items ?? {})
    .filter(id => !known.includes(id))
    .map(
      (id): ChecklistFinding => ({
        severity: 'error',
        path: `aiReadiness.checklist.items.${id}`,
        message: `there is no such item; known items are ${known.join(', ')}`,
      }),
    );
  if (findings.length > 0) {
    throw new InputError(
      `The checklist has no item to override:\n${formatFindings(findings)}`,
    );
  }
}

function ownEntry<T>(entries: Record<string, T> | undefined, key: string) {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
