import type { ChecklistFinding } from '../types';

/** Everything that has an id, and where it stands. */
export interface Placed {
  id: string;
  at: string;
}

/** An id that names two things names none: answers, links and history hang on it. */
export function reusedIds(what: string, all: Placed[]): ChecklistFinding[] {
  return all.flatMap(({ id, at }, index): ChecklistFinding[] => {
    const first = all.find(entry => entry.id === id);
    return first === all[index]
      ? []
      : [
          {
            severity: 'error',
            path: at,
            message: `the id "${id}" is taken by the ${what} at ${first?.at}; every ${what} needs an id of its own`,
          },
        ];
  });
}
