import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useMyRefs } from '../../assessment/useMyRefs';
import { isOwnerRef, ownerPath } from '../lookups/paths';
import { usePageLink } from '../lookups/usePageLink';

const GUEST = 'guest';

/** Leads people to their own page; whoever looks in as a guest has none. */
export function MyPageLink() {
  const [me] = useMyRefs();
  const toPage = usePageLink();
  if (!me || !isOwnerRef(me) || parseEntityRef(me).name === GUEST) {
    return <></>;
  }
  return (
    <Link to={toPage(ownerPath(me)) ?? ''}>What I am accountable for</Link>
  );
}
