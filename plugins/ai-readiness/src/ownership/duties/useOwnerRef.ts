import { stringifyEntityRef } from '@backstage/catalog-model';
import { useParams } from 'react-router-dom';

/** The owner whom the URL names. */
export function useOwnerRef(): string {
  const { kind = '', namespace = '', name = '' } = useParams();
  return stringifyEntityRef({ kind, namespace, name });
}
