/**
 * The number people call an item by, from its place in the whole checklist:
 * leaving out items that do not apply renumbers nothing.
 */
export function itemNumber(gateIndex: number, itemIndex: number): string {
  return `${gateIndex + 1}.${itemIndex + 1}`;
}
