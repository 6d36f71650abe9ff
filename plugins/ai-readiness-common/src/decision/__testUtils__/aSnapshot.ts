import { createHash } from 'node:crypto';
import {
  aReview,
  items,
  met,
  notMet,
} from '../../verdict/__testUtils__/aReview';
import type { VerdictInput } from '../../verdict/types';
import { replaySnapshot } from '../replay';
import { buildSnapshot, type SnapshotFacts } from '../snapshot';
import type { Replay } from '../types';

export const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/** What a snapshot of this review is taken of. */
export function snapshotFacts(
  input: VerdictInput = aReview(items(2), { a: met, b: notMet }),
): SnapshotFacts {
  return {
    service: {
      entityRef: 'component:default/triage',
      title: 'Claims triage',
      owner: 'group:default/claims',
      system: 'system:default/intake',
      domain: 'domain:default/insurance',
      lifecycle: 'production',
      riskTier: 'high',
      traits: ['genai'],
    },
    checklist: { id: 'c', title: 'C', version: '1.0.0', hash: 'h1' },
    revision: 7,
    scope: { kind: 'full' },
    input,
    statements: {},
    evidence: [],
  };
}

export function aSnapshot(input?: VerdictInput) {
  return buildSnapshot(snapshotFacts(input));
}

/** Replays a text that was recorded as `recorded`. */
export function replayed(text: string, recorded = text): Replay {
  const snapshotHash = sha256(recorded);
  const decision = { id: 'd1', number: 3, snapshotHash };
  return replaySnapshot({ text, decision, sha256 });
}
