import { Link } from '@backstage/core-components';
import { OwnerName } from '../OwnerName';
import { isOwnerRef, ownerPath } from './paths';
import { usePageLink } from './usePageLink';

/** An owner as the portal presents them, leading to what is on them. */
export function OwnerLink(props: { entityRef: string }) {
  const { entityRef } = props;
  const toPage = usePageLink();
  const to = isOwnerRef(entityRef) ? toPage(ownerPath(entityRef)) : undefined;
  const name = <OwnerName entityRef={entityRef} />;
  return to ? <Link to={to}>{name}</Link> : name;
}
