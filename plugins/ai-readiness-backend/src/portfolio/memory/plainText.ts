const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /\P{ASCII}/u;

/** As texts are compared and searched: without case, without accents. */
export function plainText(text: string): string {
  const lower = text.toLocaleLowerCase('en-US');
  return BEYOND_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(MARKS, '')
    : lower;
}
