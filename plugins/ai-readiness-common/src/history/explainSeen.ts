import { AREA_TITLES } from '../checklist/areas';
import { DRIFT_WORDS, STANDING_WORDS } from '../decision/explain';
import { VERDICT_WORDS } from '../verdict/explain';
import { field, itemNumbers, text, wordOf, type Payload } from './payload';
import type { HistoryKind } from './types';

/** What nobody did: it was seen. */
export type SeenKind = Extract<
  HistoryKind,
  'catalog' | 'verdict' | 'standing' | 'drift-began' | 'drift-ended'
>;

/** One plain clause: what was seen. */
export function explainSeen(
  kind: SeenKind,
  from: Payload,
  to: Payload,
): string {
  switch (kind) {
    case 'verdict':
      return became('verdict', VERDICT_WORDS, from, to);
    case 'standing':
      return became('standing', STANDING_WORDS, from, to);
    case 'drift-began':
      return `found that ${driftWords(to)}`;
    case 'drift-ended':
      return `found no longer that ${driftWords(to)}`;
    default:
      return `saw in the catalog: ${catalogWords(from, to)}`;
  }
}

function became(
  what: string,
  words: Record<string, string>,
  from: Payload,
  to: Payload,
): string {
  const now = `found that the ${what} is ${wordOf(words, to)}`;
  return from === undefined ? now : `${now}, after ${wordOf(words, from)}`;
}

function driftWords(drift: Payload): string {
  const numbers = itemNumbers(drift);
  const area = field(drift, 'area');
  const where = area ? wordOf(AREA_TITLES, area) : numbers;
  const words = wordOf(DRIFT_WORDS, field(drift, 'code'));
  return where ? `${words} (${where})` : words;
}

const PARTS: Record<string, string> = {
  areas: 'owners of areas',
  livenesses: 'owners that the review names',
  riskTier: 'risk tier',
  traits: 'traits',
  lifecycle: 'lifecycle',
  owner: 'owner',
};

/** A text as it was and is; of a larger part, that it changed. */
function catalogWords(from: Payload, to: Payload): string {
  const changed = Object.keys(PARTS).filter(
    key => field(from, key) !== undefined || field(to, key) !== undefined,
  );
  const parts = changed.map(key => {
    const both = [field(from, key), field(to, key)];
    return both.some(value => typeof value === 'object')
      ? `${PARTS[key]} changed`
      : `${PARTS[key]} ${text(from, key) || 'none'} → ${
          text(to, key) || 'none'
        }`;
  });
  return parts.join(', ') || 'something changed';
}
