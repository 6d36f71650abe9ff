/** A word or clause, to begin a line with. */
export function capitalized(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('en-US') + words.slice(1);
}
