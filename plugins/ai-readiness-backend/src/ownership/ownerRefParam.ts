import { InputError } from '@backstage/errors';
import { entityRefParam } from '../http/entityRefParam';

/** The ref of an owner that a path names; only people and groups own things. */
export function ownerRefParam(
  params: Readonly<Record<string, string>>,
): string {
  const { kind, namespace, name } = params;
  const ref = entityRefParam({ kind, namespace, name });
  if (/^(user|group):/.test(ref)) return ref;
  throw new InputError(
    `kind: ${JSON.stringify(kind)} can't be an owner; it is "user" or "group"`,
  );
}
