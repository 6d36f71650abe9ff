/** Those that are open at all, most often first. */
export function mostOpen<T extends { open: number }>(
  all: readonly T[],
  atMost: number,
): T[] {
  return all
    .filter(({ open }) => open > 0)
    .sort((one, other) => other.open - one.open)
    .slice(0, atMost);
}
