import {
  AREA_TITLES,
  type HistoryEntry,
  type Liveness,
} from 'backstage-plugin-ai-readiness-common';
import { LIVENESS_LOOK } from '../ownership/livenessLook';
import { livenessWords } from '../ownership/lookups/livenessWords';

type Value = HistoryEntry['from'];

/**
 * Who answered for what, as an entry about the catalog has it: by area, and by
 * owner for those that the review itself names.
 */
export function catalogOwners(facts: Value): Record<string, string> {
  const areas = listOf(field(facts, 'areas')).map(area => {
    const id = String(field(area, 'area'));
    const title: string | undefined = Object.entries(AREA_TITLES).find(
      ([known]) => known === id,
    )?.[1];
    return [`${title ?? id} owner`, areaWords(area)];
  });
  const named = Object.entries(recordOf(field(facts, 'livenesses'))).map(
    ([ref, liveness]) => [nameOf(ref), wordsOf(liveness)],
  );
  return Object.fromEntries([...areas, ...named]);
}

function areaWords(area: Value): string {
  const owners = listOf(field(area, 'owners'));
  if (!owners.length) return 'nobody';
  const names = owners.map(owner => nameOf(String(field(owner, 'ref'))));
  return `${names.join(', ')} (${wordsOf(field(area, 'liveness'))})`;
}

function wordsOf(liveness: Value): string {
  return isLiveness(liveness) ? livenessWords(liveness) : String(liveness);
}

function isLiveness(value: Value): value is Liveness {
  return typeof value === 'string' && value in LIVENESS_LOOK;
}

/** "group:default/claims" as "claims" */
function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function field(value: Value, key: string): Value {
  return recordOf(value)[key];
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** The fields of a value; none for what has no fields. */
export function recordOf(value: Value): Readonly<Record<string, Value>> {
  const isRecord =
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? value : {};
}
