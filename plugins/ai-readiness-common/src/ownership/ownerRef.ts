import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** A canonical owner ref, or why the text is none. @public */
export type ParsedOwnerRef = { ref: string } | { problem: string };

/** The same with the bare fault, for those who can say what to write instead. */
export type ReadOwnerRef = { ref: string } | { fault: string };

const FORM =
  'an owner is a User or Group ref such as "group:default/claims" or "user:default/jane"';
/** What the catalog takes as a name, in lower case. */
const NAME = '[a-z0-9](?:[-_.a-z0-9]{0,61}[a-z0-9])?';
const CANONICAL = new RegExp(`^(?:group|user):${NAME}/${NAME}$`);
const PARTS = new RegExp(`^[^:]+:${NAME}/${NAME}$`);

/**
 * Reads an owner as people write it: a short ref defaults to kind Group.
 * Never throws: a text that is no User or Group ref answers with the problem,
 * worded for the person who has to mend it.
 * @public
 */
export function parseOwnerRef(
  value: string,
  context: { defaultNamespace: string },
): ParsedOwnerRef {
  const read = readOwnerRef(value, context);
  return 'ref' in read ? read : { problem: explainFault(read.fault) };
}

/** {@link parseOwnerRef} without saying what to do about a fault. */
export function readOwnerRef(
  value: string,
  context: { defaultNamespace: string },
): ReadOwnerRef {
  const text = value.trim();
  // Nearly all that a catalog holds; taking it apart is the slow way.
  if (CANONICAL.test(text)) return { ref: text };
  let parsed;
  try {
    parsed = parseEntityRef(text, {
      defaultKind: 'group',
      defaultNamespace: context.defaultNamespace,
    });
  } catch {
    return { fault: `"${value}" is not an entity ref` };
  }
  const ref = stringifyEntityRef(parsed);
  if (!PARTS.test(ref)) return { fault: `"${value}" is not an entity ref` };
  const kind = parsed.kind.toLowerCase();
  if (kind !== 'user' && kind !== 'group') {
    return { fault: `"${value}" names a ${parsed.kind}, not a User or Group` };
  }
  return { ref };
}

/** A fault with the way out of it: who may be meant, or what an owner is. */
export function explainFault(fault: string, suggestion?: string): string {
  return suggestion
    ? `${fault}; did you mean ${suggestion}?`
    : `${fault}; ${FORM}`;
}
