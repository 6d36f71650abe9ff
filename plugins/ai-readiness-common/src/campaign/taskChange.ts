/** What is known of an item on a service that a campaign may hold. @public */
export interface TaskFacts {
  /** Whether the campaign's filter selects the service. */
  selected: boolean;
  archived: boolean;
  /** Whether the checklist in force has the item. */
  listed: boolean;
  /** Whether the item is open or unanswered; absent: not judged yet. */
  needed?: boolean;
  /** Whether services still join: until the due date. */
  joining: boolean;
  /** The task as it is kept. */
  task?: { done: boolean; dropped: boolean };
}

/**
 * - `join`: a new task, or one that was dropped, begins
 * - `finish`: nothing is left to do on it
 * - `reopen`: it was done, and has to be done again
 * - `drop`: it is not the campaign's any more
 * - `return`: it was done before it was dropped, and counts again
 * @public
 */
export type TaskChange = 'join' | 'finish' | 'reopen' | 'drop' | 'return';

/**
 * What one look does to one task (`docs/campaigns.md`, tasks). That it is done is
 * judged first: a filter by what is open would otherwise lose what was closed.
 * @public
 */
export function taskChange(facts: TaskFacts): TaskChange | undefined {
  const { selected, archived, listed, needed, joining, task } = facts;
  if (!task || task.dropped) {
    if (archived || !listed || !selected || !joining) return undefined;
    if (needed) return 'join';
    return task?.done ? 'return' : undefined;
  }
  if (archived) return 'drop';
  // Nobody has closed what is not asked any more.
  if (!listed) return task.done ? undefined : 'drop';
  if (needed === undefined) return undefined;
  if (task.done) {
    if (!needed) return undefined;
    return selected ? 'reopen' : 'drop';
  }
  if (!needed) return 'finish';
  return selected ? undefined : 'drop';
}
