import type { HistoryEntry } from 'backstage-plugin-ai-readiness-common';
import { catalogOwners, recordOf } from './catalogOwners';

/** One part of what an entry changed, short enough for one line. */
export interface ChangedPart {
  /** Absent where the entry is about that part alone. */
  name?: string;
  from?: string;
  to?: string;
  /** Whether the values name somebody. */
  isOwner: boolean;
}

type Value = HistoryEntry['from'];

const LONGEST = 80;
const OWNERS = ['owner', 'accountable'];
/** Kept beside what people write; says nothing to them. */
const UNTOLD = ['id', 'addedBy', 'addedAt', 'decisionId', 'valid'];

/** From what to what, where the entry's own sentence leaves that out. */
export function changedParts(entry: HistoryEntry): ChangedPart[] {
  const { kind, from, to } = entry;
  switch (kind) {
    case 'note':
    case 'owner':
      return partOf(undefined, from, to, kind === 'owner');
    case 'scope':
    case 'closure-plan':
    case 'target-plan':
    case 'evidence-changed':
      return fieldsOf(from, to);
    case 'catalog':
      return fieldsOf(catalogOwners(from), catalogOwners(to));
    default:
      return [];
  }
}

function fieldsOf(from: Value, to: Value): ChangedPart[] {
  const before = recordOf(from);
  const after = recordOf(to);
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  UNTOLD.forEach(name => names.delete(name));
  return [...names].flatMap(name =>
    partOf(inWords(name), before[name], after[name], OWNERS.includes(name)),
  );
}

function partOf(
  name: string | undefined,
  before: Value,
  after: Value,
  isOwner: boolean,
): ChangedPart[] {
  const from = shortOf(before);
  const to = shortOf(after);
  const isShort = from !== undefined && to !== undefined;
  if (!isShort || from === to) return [];
  return [
    { ...(name && { name }), from: from || undefined, to: to || undefined },
  ].map(part => ({ ...part, isOwner }));
}

/** A value in one line, empty for none; absent for what needs more than that. */
function shortOf(value: Value): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return undefined;
  const text = String(value);
  return text.length > LONGEST || text.includes('\n') ? undefined : text;
}

/** "acceptedRisk" as "accepted risk" */
function inWords(name: string): string {
  return name.replace(
    /(?<=[a-z])[A-Z]/g,
    letter => ` ${letter.toLocaleLowerCase('en')}`,
  );
}
