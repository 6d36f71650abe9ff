import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const KIND = /^[a-zA-Z][a-z0-9A-Z]{0,62}$/;
const NAMESPACE = /^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/;
const NAME = /^[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$/;

/** The canonical ref of an entity that a path names in three parts. */
export function entityRefParam(params: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  const parts = [
    ['kind', KIND, 'component'],
    ['namespace', NAMESPACE, 'default'],
    ['name', NAME, 'claims-triage'],
  ] as const;
  for (const [part, form, example] of parts) {
    if (params[part].length > 63 || !form.test(params[part])) {
      throw new InputError(
        `${part}: ${JSON.stringify(
          params[part],
        )} can't be part of an entity ref; it looks like "${example}"`,
      );
    }
  }
  return stringifyEntityRef(params);
}
