/** Where people begin to read again. */
const SENTENCE = '. ';
const LONGEST_LEAD = 160;

/** A marked text from the sentence on in which the first mark stands. */
export function excerptOf(text: string, preTag: string): string {
  const mark = text.indexOf(preTag);
  if (mark < 0) return text;
  const sentence = text.lastIndexOf(SENTENCE, mark);
  const start = sentence < 0 ? 0 : sentence + SENTENCE.length;
  if (mark - start <= LONGEST_LEAD) {
    return start === 0 ? text : `… ${text.slice(start)}`;
  }
  const word = text.indexOf(' ', mark - LONGEST_LEAD);
  return `… ${text.slice(word + 1)}`;
}
