import { areaSchema, evidenceKindSchema } from '../schema';
import type { ChecklistItem } from '../types';
import { itemError, itemWarning, type ItemProblem } from './itemProblem';
import { lintConditions } from './lintConditions';

/** Shorter than this, a text can name no step and no document. */
const SHORTEST_HELP = 20;
const PLACEHOLDER =
  /^(tb[acd]|to ?do|n\/?a|none|later|as above|[^\p{L}]*)[.!]*$/iu;

/** What is wrong within one item, wherever it stands. */
export function lintItem(item: ChecklistItem): ItemProblem[] {
  return [
    ...lintArea(item),
    ...lintText('fix', item.fix),
    ...lintText('evidence', item.evidence),
    ...lintConditions(item),
    ...lintRenewal(item),
    ...lintEvidenceKinds(item),
    ...lintTriggers(item),
  ];
}

function lintArea({ area }: ChecklistItem): ItemProblem[] {
  const known = areaSchema.options.join(', ');
  return areaSchema.safeParse(area).success
    ? []
    : [itemError('area', `unknown area "${area}"; known are ${known}`)];
}

function lintText(field: string, value: string): ItemProblem[] {
  const text = value.trim();
  if (PLACEHOLDER.test(text)) {
    return [
      itemError(field, `says nothing ("${text}"); tell people what to do`),
    ];
  }
  return text.length < SHORTEST_HELP
    ? [itemWarning(field, `"${text}" is too short to help anybody`)]
    : [];
}

function lintRenewal(item: ChecklistItem): ItemProblem[] {
  if (item.computed) {
    return (['validDays', 'requiresEvidence'] as const)
      .filter(field => item[field])
      .map(field =>
        itemError(
          field,
          'has no effect: the item is computed and nobody states it',
        ),
      );
  }
  return item.validDays === undefined
    ? [
        itemError(
          'validDays',
          'is missing, so a statement would never be renewed',
        ),
      ]
    : [];
}

function lintEvidenceKinds(item: ChecklistItem): ItemProblem[] {
  const { insufficientEvidence: refused } = item;
  if (!refused.length) return [];
  const alwaysRequired =
    !item.computed && (item.requiresEvidence ?? item.critical === true);
  if (!alwaysRequired) {
    return [
      itemError(
        'insufficientEvidence',
        'needs requiresEvidence: true; otherwise adding evidence would lower the status',
      ),
    ];
  }
  return evidenceKindSchema.options.every(kind => refused.includes(kind))
    ? [
        itemError(
          'insufficientEvidence',
          'names every kind, so no evidence could ever suffice; leave at least one out',
        ),
      ]
    : [];
}

function lintTriggers({ computed, reassessOn }: ChecklistItem): ItemProblem[] {
  if (computed && reassessOn.length) {
    const message = 'has no effect: nobody assesses a computed item again';
    return [itemError('reassessOn', message)];
  }
  const again = reassessOn.find((each, at) => reassessOn.indexOf(each) < at);
  return again
    ? [itemWarning('reassessOn', `names ${again} twice; once is enough`)]
    : [];
}
