import {
  KubernetesValidatorFunctions,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const PARTS = [
  ['kind', KubernetesValidatorFunctions.isValidKind, 'component'],
  ['namespace', KubernetesValidatorFunctions.isValidNamespace, 'default'],
  ['name', KubernetesValidatorFunctions.isValidObjectName, 'claims-triage'],
] as const;

/** The canonical ref of an entity that a path names in three parts. */
export function entityRefParam(params: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  for (const [part, isValid, example] of PARTS) {
    // The catalog keeps namespaces in lower case, but people need not.
    if (!isValid(params[part].toLocaleLowerCase('en-US'))) {
      throw new InputError(
        `${part}: ${JSON.stringify(
          params[part],
        )} can't be part of an entity ref; it looks like "${example}"`,
      );
    }
  }
  return stringifyEntityRef(params);
}
