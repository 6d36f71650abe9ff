import type { HistoryVerification } from 'backstage-plugin-ai-readiness-common';
import { type HistoryHead, type HistoryRecord, linkHash } from './chain';
import { recordedAs } from './recordedAs';

export type Broken = NonNullable<HistoryVerification['broken']>;

/** How a chain was found. */
export interface ChainReport {
  entries: number;
  /** The first entry that is not as it was recorded. */
  broken?: Broken;
}

/** Two that are sound, each by itself, and do not hang together. */
interface Rift {
  before?: HistoryRecord;
  link: HistoryRecord;
}

/**
 * Recomputes every link of a chain, and holds its end against what the service's
 * own row says (`docs/history.md`, the chain). Pure.
 *
 * @param links - by their number
 */
export async function verifyChain(
  serviceId: string,
  links: AsyncIterable<HistoryRecord> | Iterable<HistoryRecord>,
  head: HistoryHead,
): Promise<ChainReport> {
  let entries = 0;
  let before: HistoryRecord | undefined;
  let broken: Broken | undefined;
  let rift: Rift | undefined;
  for await (const link of links) {
    entries += 1;
    if (rift) broken ??= replaced(rift, link.prevHash);
    broken ??= linkProblem(serviceId, link, before, head);
    if (!broken && link.prevHash !== before?.hash) rift = { before, link };
    before = link;
  }
  if (rift) broken ??= replaced(rift, head.hash);
  broken ??= endProblem(before, head);
  return { entries, ...(broken && { broken }) };
}

/** What is wrong with an entry by itself, and with its place. */
function linkProblem(
  serviceId: string,
  link: HistoryRecord,
  before: HistoryRecord | undefined,
  head: HistoryHead,
): Broken | undefined {
  const { hash, ...content } = link;
  const { seq } = link;
  const expected = (before?.seq ?? 0) + 1;
  if (seq < 1 || seq > head.seq) return added(seq);
  if (seq !== expected) {
    return problem(expected, 'missing', 'is not there any more');
  }
  if (linkHash(serviceId, content) === hash) return undefined;
  const number = recordedAs(serviceId, link, head.seq);
  if (number === undefined) return changed(seq);
  // Its number was given to one that is not it: that one came in between.
  if (number === before?.seq && hash !== before.hash) return added(number);
  return problem(
    seq,
    'reordered',
    `is not in its place: it was recorded as entry ${number}`,
  );
}

/** Whom of the two the next one follows is the one that was recorded. */
function replaced({ before, link }: Rift, followed?: string): Broken {
  return changed(before && followed === link.hash ? before.seq : link.seq);
}

function endProblem(
  last: HistoryRecord | undefined,
  head: HistoryHead,
): Broken | undefined {
  if ((last?.seq ?? 0) < head.seq) {
    const seq = (last?.seq ?? 0) + 1;
    const words =
      seq === head.seq
        ? 'is not there any more, and was the last one'
        : 'and all behind it are not there any more';
    return problem(seq, 'cut-off', words);
  }
  return last?.hash === head.hash ? undefined : changed(head.seq);
}

/** An entry that was never recorded. */
export function added(seq: number): Broken {
  return problem(seq, 'added', 'was not recorded: somebody put it there');
}

function changed(seq: number): Broken {
  return problem(seq, 'changed', 'is not what was recorded');
}

function problem(seq: number, what: Broken['problem'], words: string): Broken {
  return { seq, problem: what, message: `Entry ${seq} ${words}` };
}
