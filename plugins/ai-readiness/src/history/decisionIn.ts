import type {
  Decision,
  HistoryEntry,
} from 'backstage-plugin-ai-readiness-common';

/** Which decision an entry recorded; absent where it recorded something else. */
export function decisionIn({
  kind,
  to,
}: HistoryEntry): Pick<Decision, 'id' | 'number'> | undefined {
  if (kind !== 'decision' || typeof to !== 'object') return undefined;
  if (to === null || Array.isArray(to)) return undefined;
  const { id, number } = to;
  return typeof id === 'string' && typeof number === 'number'
    ? { id, number }
    : undefined;
}
