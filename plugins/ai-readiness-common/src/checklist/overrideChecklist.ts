import { InputError } from '@backstage/errors';
import { formatFindings, parseChecklist } from './parseChecklist';
import type {
  Checklist,
  ChecklistFinding,
  ChecklistOverrides,
  Gate,
} from './types';

const CONFIG_KEY = 'aiReadiness.checklist';

type GateOverride = NonNullable<ChecklistOverrides['gates']>[number];

/**
 * The checklist with an organisation's changes: its version, numbers of the
 * policy, single fields of items, then new gates and items at the end. The base
 * is left as it is, and is itself the answer when nothing changes. Throws an
 * `InputError` that names what does not fit, and where under `configKey`.
 * @public
 */
export function overrideChecklist(
  base: Checklist,
  overrides: Omit<ChecklistOverrides, 'draft'>,
  configKey: string = CONFIG_KEY,
): Checklist {
  const { version, policy, items } = overrides;
  // What has been read need not be read again: most backends change nothing.
  if (!version && !policy && !items && !overrides.gates) return base;
  rejectUnknownItems(base, overrides, configKey);
  const gates: GateOverride[] = base.gates.map(gate => ({
    ...gate,
    items: gate.items.map(item => ({
      ...item,
      ...ownEntry(items, item.id),
    })),
  }));
  for (const added of overrides.gates ?? []) {
    const index = gates.findIndex(gate => gate.id === added.id);
    if (index < 0) {
      gates.push(added);
    } else {
      const all = [...gates[index].items, ...added.items];
      gates[index] = { ...gates[index], ...added, items: all };
    }
  }
  return parseChecklist({
    ...base,
    ...(version && { version }),
    policy: { ...base.policy, ...policy },
    gates,
  });
}

function rejectUnknownItems(
  base: Checklist,
  overrides: Pick<ChecklistOverrides, 'items'>,
  configKey: string,
) {
  const known = base.gates.flatMap((gate: Gate) => gate.items.map(i => i.id));
  const findings = Object.keys(overrides.items ?? {})
    .filter(id => !known.includes(id))
    .map(
      (id): ChecklistFinding => ({
        severity: 'error',
        path: `${configKey}.items.${id}`,
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
