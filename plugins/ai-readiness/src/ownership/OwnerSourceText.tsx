import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import type { OwnerSource } from 'backstage-plugin-ai-readiness-common';

/** Where in the catalog an owner is named, and whether it is inherited. */
export function OwnerSourceText(props: {
  source: OwnerSource;
  serviceRef: string;
}) {
  const { source, serviceRef } = props;
  if (source.kind === 'annotation') {
    return (
      <>
        <code>{source.annotation}</code>
        {source.entityRef !== serviceRef && (
          <>
            {' '}
            on {parseEntityRef(source.entityRef).kind}{' '}
            <EntityRefLink entityRef={source.entityRef} hideIcon />
          </>
        )}
        {source.inherited && ' (inherited)'}
      </>
    );
  }
  if (source.kind === 'spec-owner') {
    return (
      <>
        <code>spec.owner</code> of the service
      </>
    );
  }
  return (
    <>
      Owners of the data it depends on:{' '}
      {source.entityRefs.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <EntityRefLink entityRef={ref} hideIcon />
        </span>
      ))}
    </>
  );
}
