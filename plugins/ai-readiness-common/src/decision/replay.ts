import type { JsonObject } from '@backstage/types';
import { canonicalJson } from '../canonicalJson';
import { describeIssues } from '../checklist/describeIssues';
import { formatFindings } from '../checklist/parseChecklist';
import { outcomeDifferences } from './differences';
import { outcomeOf, RULES_VERSION } from './outcome';
import { recordedSnapshotSchema } from './snapshotSchema';
import type { Decision, Replay } from './types';

/** A snapshot as it lies there now, and what was recorded of it. @public */
export interface ReplayOptions {
  text: string;
  decision: Pick<Decision, 'id' | 'number' | 'snapshotHash'>;
  /** Hex digest. */
  sha256: (text: string) => string;
}

/**
 * Asks the rules of today what they were asked then, and compares the bytes
 * (`docs/decisions.md`, replay). A damaged snapshot gives a report as well.
 * @public
 */
export function replaySnapshot(options: ReplayOptions): Replay {
  const { text, decision, sha256 } = options;
  const snapshotHash = sha256(text);
  const replayed = replay(text);
  const facts = {
    decisionId: decision.id,
    number: decision.number,
    intact: snapshotHash === decision.snapshotHash,
    recordedHash: decision.snapshotHash,
    snapshotHash,
    ...replayed,
  };
  return { ...facts, message: explainReplay(facts) };
}

type Replayed = Pick<
  Replay,
  'identical' | 'rulesVersion' | 'differences' | 'problem'
>;

function replay(text: string): Replayed {
  const read = readSnapshot(text);
  if ('problem' in read) {
    return {
      identical: false,
      rulesVersion: { recorded: 'unknown', now: RULES_VERSION },
      differences: [],
      problem: read.problem,
    };
  }
  const { rulesVersion, input, outcome } = read.snapshot;
  const today = outcomeOf(input);
  return {
    // What we do not ask the rules stays as it is, to the byte.
    identical: canonicalJson({ ...read.raw, outcome: today }) === text,
    rulesVersion: { recorded: rulesVersion, now: RULES_VERSION },
    differences: outcomeDifferences(outcome, today),
  };
}

/** More would not help anybody to mend it. */
const LISTED = 5;

function readSnapshot(text: string) {
  let raw: JsonObject;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: 'The snapshot is not JSON.' };
  }
  const { data, error } = recordedSnapshotSchema.safeParse(raw);
  if (data) return { raw, snapshot: data };
  const findings = describeIssues(recordedSnapshotSchema, raw, error.issues);
  const listed = formatFindings(findings.slice(0, LISTED));
  return { problem: `The snapshot has not the form of one:\n${listed}` };
}

function explainReplay(facts: Omit<Replay, 'message'>): string {
  const { number, intact, identical, differences, problem } = facts;
  const decision = `Decision ${number}`;
  if (problem) {
    const damaged = `${decision} can't be replayed: its snapshot is damaged.`;
    return intact ? damaged : `${damaged} Its hash is another one, too.`;
  }
  if (!intact) {
    return `${decision}: the snapshot is not what was recorded, its hash is another one.`;
  }
  if (identical) {
    return `${decision} rests on what was recorded, and the rules give the same answer, byte for byte.`;
  }
  const rules = [...new Set(differences.map(({ rule }) => rule))].join('; ');
  return `${decision} rests on what was recorded, but the rules answer otherwise today: ${rules}.`;
}
