import type { PathChoices, Way } from './pathChoices';

const STEP = 'step';
const WAYS: Record<Way, string> = { resolve: 'close', carry: 'keep' };

/** What is switched on, as the address says it; so a preview can be shared. */
export function readChoices(params: URLSearchParams): PathChoices {
  const waysOf = (way: Way) =>
    params.getAll(WAYS[way]).map(itemId => [itemId, way] as const);
  return {
    steps: new Set(params.getAll(STEP)),
    ways: new Map([...waysOf('resolve'), ...waysOf('carry')]),
  };
}

/** The address with these choices, and with everything else that it says. */
export function writeChoices(
  before: URLSearchParams,
  { steps, ways }: PathChoices,
): URLSearchParams {
  const after = new URLSearchParams(before);
  [STEP, ...Object.values(WAYS)].forEach(name => after.delete(name));
  steps.forEach(key => after.append(STEP, key));
  ways.forEach((way, itemId) => after.append(WAYS[way], itemId));
  return after;
}
