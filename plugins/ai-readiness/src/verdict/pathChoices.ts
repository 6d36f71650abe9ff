import type {
  Change,
  Path,
  PathOption,
  PathToGo,
} from 'backstage-plugin-ai-readiness-common';

/** What becomes of an open item: it is closed, or kept as a condition. */
export type Way = 'resolve' | 'carry';

/** Steps by `changeKey`, and ways by item: two items can share a step. */
export interface PathChoices {
  steps: ReadonlySet<string>;
  ways: ReadonlyMap<string, Way>;
}

export const NO_CHOICES: PathChoices = { steps: new Set(), ways: new Map() };

/** Tells two changes apart. */
export function changeKey(change: Change): string {
  return Object.values(change).join(' ');
}

/** Switches steps; a way that needs one that goes off is given up. */
export function toggleSteps(
  { steps, ways }: PathChoices,
  paths: PathToGo,
  changes: readonly Change[],
  on: boolean,
): PathChoices {
  const keys = new Set(changes.map(changeKey));
  if (on) return { steps: new Set([...steps, ...keys]), ways };
  const kept = new Map(ways);
  for (const option of pathsOf(paths).flatMap(({ options }) => options)) {
    const way = ways.get(option.item.id);
    const needed = way ? option[way] : [];
    if (needed.some(({ change }) => keys.has(changeKey(change)))) {
      kept.delete(option.item.id);
    }
  }
  return { steps: new Set([...steps].filter(k => !keys.has(k))), ways: kept };
}

/** Chooses the way of one option; without one, it is left open. */
export function chooseWay(
  choices: PathChoices,
  { item, resolve, carry }: PathOption,
  way?: Way,
): PathChoices {
  // The item's own steps follow its way, also where another path set them.
  const own = [...resolve, ...carry]
    .map(({ change }) => change)
    .filter(change => 'itemId' in change && change.itemId === item.id);
  const steps = new Set(choices.steps);
  own.forEach(change => steps.delete(changeKey(change)));
  const ways = new Map(choices.ways);
  if (way) ways.set(item.id, way);
  else ways.delete(item.id);
  return { steps, ways };
}

/**
 * Everything required, as few options closed as are needed, and the others kept
 * as conditions: first those whose condition is complete already.
 */
export function chooseAll(
  choices: PathChoices,
  { required, options, choose }: Path,
): PathChoices {
  const closed = [
    ...options.filter(({ carry }) => carry.length),
    ...options.filter(({ carry }) => !carry.length),
  ].slice(0, choose);
  const chosen = options.reduce(
    (before, option) =>
      chooseWay(before, option, closed.includes(option) ? 'resolve' : 'carry'),
    choices,
  );
  const keys = required.map(({ change }) => changeKey(change));
  return { ...chosen, steps: new Set([...chosen.steps, ...keys]) };
}

/** The changes that are chosen, one by one or by a way, in the paths' order. */
export function chosenChanges(
  paths: PathToGo,
  { steps, ways }: PathChoices,
): Change[] {
  const chosen = new Map<string, Change>();
  const add = (changes: readonly { change: Change }[], all: boolean) => {
    for (const { change } of changes) {
      const key = changeKey(change);
      if (all || steps.has(key)) chosen.set(key, change);
    }
  };
  for (const { required, options } of pathsOf(paths)) {
    add(required, false);
    for (const { item, resolve, carry } of options) {
      add(resolve, ways.get(item.id) === 'resolve');
      add(carry, ways.get(item.id) === 'carry');
    }
  }
  return [...chosen.values()];
}

/** Whether two paths take the same steps, in whatever order, and no choice. */
export function isSamePath(one?: Path, other?: Path): boolean {
  if (!one || !other || one.choose || other.choose) return false;
  const [left, right] = [one, other].map(({ required }) =>
    required.map(({ change }) => changeKey(change)).sort(),
  );
  return left.join('\n') === right.join('\n');
}

function pathsOf({ conditionalGo, go }: PathToGo): Path[] {
  return [conditionalGo, go].flatMap(path => path ?? []);
}
