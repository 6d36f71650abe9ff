import type { FoundDrift } from './situation';
import type { KeptDrift } from './types';

/** What became of the drift that was kept. @public */
export interface FollowedDrift {
  /** All of it, as it is to be kept. */
  drift: KeptDrift[];
  began: KeptDrift[];
  ended: KeptDrift[];
}

/**
 * Lays what is found over what was kept: what goes on keeps its id and the
 * time at which it began, the rest begins or ends. What another decision had
 * drifted from ends with that decision.
 * @public
 */
export function followDrift(
  kept: readonly KeptDrift[],
  found: readonly FoundDrift[],
  by: { decisionId: string; asOf: string; newId: () => string },
): FollowedDrift {
  const { decisionId, asOf, newId } = by;
  const left = new Map(found.map(each => [keyOf(each), each]));
  const drift: KeptDrift[] = [];
  const ended: KeptDrift[] = [];
  for (const before of kept) {
    const key = keyOf(before);
    const now = left.get(key);
    if (before.until) {
      drift.push(before);
    } else if (now && before.decisionId === decisionId) {
      const { id, since } = before;
      drift.push({ ...now, id, decisionId, since });
      left.delete(key);
    } else {
      ended.push({ ...before, until: asOf });
    }
  }
  const began = [...left.values()].map(each => ({
    ...each,
    id: newId(),
    decisionId,
  }));
  return { drift: [...drift, ...ended, ...began], began, ended };
}

function keyOf({ code, subject }: FoundDrift): string {
  return `${code} ${subject}`;
}
