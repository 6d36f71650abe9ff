import { itemNumber } from './itemNumber';
import type { Checklist, ChecklistResponse } from './types';

/** The checklist with its hash and the numbers of its parts, as the API gives it. @public */
export function checklistResponse(
  checklist: Checklist,
  hash: string,
): ChecklistResponse {
  return {
    ...checklist,
    hash,
    gates: checklist.gates.map((gate, gateIndex) => ({
      ...gate,
      number: gateIndex + 1,
      items: gate.items.map((item, itemIndex) => ({
        ...item,
        number: itemNumber(gateIndex, itemIndex),
      })),
    })),
  };
}
