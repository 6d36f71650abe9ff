/** What the URL says, if it is one of the values that there are. */
export function oneOf<T extends string>(
  values: readonly T[],
  value?: string,
): T | undefined {
  return values.find(known => known === value);
}
