import type { OwnershipConfig } from './types';

const NAMES = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A name that stands for nobody, as a ref or as plain text. */
export function isPlaceholder(
  refOrText: string,
  { placeholders }: Pick<OwnershipConfig, 'placeholders'>,
): boolean {
  let names = NAMES.get(placeholders);
  if (!names) {
    names = new Set(placeholders.map(name => name.toLowerCase()));
    NAMES.set(placeholders, names);
  }
  const text = refOrText.toLowerCase();
  return (
    names.has(text.slice(text.lastIndexOf('/') + 1)) ||
    // "n/a" can be read as a ref too: name "a" in namespace "n".
    names.has(text.slice(text.indexOf(':') + 1))
  );
}
