import type { Entity } from '@backstage/catalog-model';
import { reviewTriggerSchema } from '../schema';
import type { Checklist, ChecklistItem } from '../types';

/** A valid item to vary; nothing in it draws a finding. */
export function anItem(fields: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id: 'rollback-rehearsed',
    title: 'Rollback rehearsed',
    question: 'Has the way back been walked once?',
    why: 'A way back that nobody has walked fails when it is needed.',
    minimum: 'The team has gone back to the earlier version once.',
    target: 'Going back is part of every release.',
    evidence: 'The notes of the last rehearsal, with its date.',
    fix: 'Set an hour aside and go back to the version before.',
    area: 'platform',
    level: 'minimum',
    critical: false,
    validDays: 180,
    insufficientEvidence: [],
    reassessOn: [...reviewTriggerSchema.options],
    references: [],
    ...fields,
  };
}

/** The item without which every checklist draws a warning. */
export const areaOwnersItem: ChecklistItem = anItem({
  id: 'area-owners',
  area: 'business',
  critical: true,
  computed: 'area-owners',
  reassessOn: [],
  validDays: undefined,
});

/** A checklist with `area-owners` and the given items, in one gate. */
export function aChecklist(
  items: ChecklistItem[] = [anItem()],
  fields: Partial<Checklist> = {},
): Checklist {
  return {
    id: 'test-checklist',
    title: 'Test checklist',
    version: '1.0.0',
    policy: {
      maxOpenItems: 2,
      maxConditionDays: 90,
      maxExemptionDays: 365,
      maxOverrideDays: 30,
      reviewAfterDays: [30, 90],
      reviewEveryYears: 1,
      reviewGraceDays: 14,
      reassessDays: 14,
      separationOfDuties: 'warn',
    },
    gates: [
      {
        id: 'operations',
        title: 'Operations',
        shortTitle: 'Ops',
        question: 'Can people run it?',
        items: [areaOwnersItem, ...items],
      },
    ],
    ...fields,
  };
}

/** A service with the given annotations under `ai-readiness.io/`. */
export function aService(
  annotations: Record<string, string> = {},
  fields: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'claims-triage',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, value]) => [
          `ai-readiness.io/${key}`,
          value,
        ]),
      ),
    },
    spec: { type: 'ai-service' },
    ...fields,
  };
}
