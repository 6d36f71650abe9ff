import { parseEntityRef } from '@backstage/catalog-model';
import {
  EntityDisplayName,
  EntityRefLink,
} from '@backstage/plugin-catalog-react';

/**
 * An owner as the portal presents entities; a name that is no ref is shown as
 * it was written.
 */
export function OwnerName(props: { entityRef: string; link?: boolean }) {
  const { entityRef, link } = props;
  if (!isEntityRef(entityRef)) {
    return (
      <span dir="auto" title={entityRef}>
        {entityRef}
      </span>
    );
  }
  return link ? (
    <EntityRefLink entityRef={entityRef} title={undefined} />
  ) : (
    <EntityDisplayName entityRef={entityRef} hideIcon />
  );
}

function isEntityRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
