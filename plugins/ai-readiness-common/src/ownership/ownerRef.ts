import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** A canonical owner ref, or why the text is none. @public */
export type ParsedOwnerRef = { ref: string } | { problem: string };

const FORM =
  'an owner is a User or Group ref such as "group:default/claims" or "user:default/jane"';
/** What the catalog takes as a name, in lower case. */
const PART = /^[a-z0-9]([-_.a-z0-9]{0,61}[a-z0-9])?$/;

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
  const text = value.trim();
  let parsed;
  try {
    parsed = parseEntityRef(text, {
      defaultKind: 'group',
      defaultNamespace: context.defaultNamespace,
    });
  } catch {
    return { problem: `"${value}" is not an entity ref; ${FORM}` };
  }
  const ref = stringifyEntityRef(parsed);
  const [, namespace, name] = /^[^:]+:([^/]+)\/(.+)$/.exec(ref) ?? [];
  if (!PART.test(namespace ?? '') || !PART.test(name ?? '')) {
    return { problem: `"${value}" is not an entity ref; ${FORM}` };
  }
  const kind = parsed.kind.toLocaleLowerCase('en-US');
  if (kind !== 'user' && kind !== 'group') {
    return { problem: `"${value}" names a ${parsed.kind}; ${FORM}` };
  }
  return { ref };
}
