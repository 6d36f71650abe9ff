import { editDistance } from './editDistance';
import type { Directory } from './types';

/** One way in which people may have meant an owner. */
interface Candidate {
  ref: string;
  spelling: string;
  letters: number;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const LONGEST_NAME = 80;
/** Texts come from people; what is remembered of them has an end. */
const MOST_ANSWERS = 20_000;

/**
 * Answers which existing User or Group somebody probably meant by a text or by
 * a ref that is not there: by name or display name, within few mistakes. Best
 * made of the whole directory, once, and handed to every {@link Directory}.
 * @public
 */
export function ownerSuggester(
  directory: Pick<Directory, 'users' | 'groups' | 'titles'>,
): (text: string) => string | undefined {
  let candidates: Candidate[] | undefined;
  const answers = new Map<string, string | undefined>();
  return text => {
    if (!answers.has(text)) {
      candidates ??= candidatesOf(directory);
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(text, nearest(text, candidates));
    }
    return answers.get(text);
  };
}

function candidatesOf({
  users,
  groups,
  titles,
}: Pick<Directory, 'users' | 'groups' | 'titles'>): Candidate[] {
  const refs = [...groups.keys(), ...users];
  return refs.flatMap(ref => {
    const spellings = [nameOf(ref), titles?.get(ref) ?? ''].map(spell);
    return [...new Set(spellings)]
      .filter(spelling => spelling)
      .map(spelling => ({ ref, spelling, letters: lettersOf(spelling) }));
  });
}

function nearest(
  text: string,
  candidates: readonly Candidate[],
): string | undefined {
  const wanted = spell(nameOf(text));
  const letters = lettersOf(wanted);
  const prefix = text.slice(0, text.indexOf('/') + 1).toLowerCase();
  const kind = prefix.startsWith('user:') ? 'user:' : 'group:';
  // What else is equal decides by kind, then namespace, then alphabetically.
  const rank = (ref: string, distance: number) =>
    distance * 4 +
    (ref.startsWith(kind) ? 0 : 2) +
    (ref.startsWith(prefix) ? 0 : 1);
  let most = Math.min(3, Math.floor(wanted.length / 3));
  let best: { ref: string; rank: number } | undefined;
  for (const candidate of candidates) {
    const { ref, spelling } = candidate;
    // One mistake makes at most two letters differ: spares most comparisons.
    if (bitsIn(letters ^ candidate.letters) > 2 * most) continue;
    const distance = editDistance(wanted, spelling, most);
    if (distance === Infinity) continue;
    const found = { ref, rank: rank(ref, distance) };
    const better =
      !best ||
      found.rank < best.rank ||
      (found.rank === best.rank && ref < best.ref);
    if (!better) continue;
    best = found;
    most = distance;
  }
  return best?.ref;
}

/** Of a ref, or of something like one, or of an address. */
function nameOf(text: string): string {
  const start = Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1;
  const end = text.indexOf('@', start + 1);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Without case, accents, spaces and punctuation. */
function spell(text: string): string {
  const plain = text.toLowerCase();
  const spelling = BEYOND_ASCII.test(plain)
    ? plain.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
    : plain.replace(/[^a-z0-9]+/g, '');
  return spelling.slice(0, LONGEST_NAME);
}

/** Which letters a text has, as bits; some share one. */
function lettersOf(spelling: string): number {
  let bits = 0;
  for (let i = 0; i < spelling.length; i++) {
    bits |= 1 << (spelling.charCodeAt(i) & 31);
  }
  return bits;
}

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest; rest &= rest - 1) count++;
  return count;
}
