import { Link } from '@backstage/core-components';
import { isGap, type Duty } from 'backstage-plugin-ai-readiness-common';
import { sinceInDays } from '../../presentation/dates';
import { OWNERS_ID } from '../goToOwners';
import { LivenessMark } from '../lookups/LivenessMark';
import { useTabLink } from '../lookups/tabLink';

/** That nobody can answer, since when, and the way to what closes the gap. */
export function DutyLiveness(props: {
  duty: Pick<Duty, 'service' | 'itemId' | 'liveness' | 'since'>;
  now: string;
}) {
  const { service, itemId, liveness, since } = props.duty;
  const toTab = useTabLink();
  if (liveness === 'live') return <></>;
  if (!isGap(liveness)) {
    return (
      <div>
        <LivenessMark liveness={liveness} />
      </div>
    );
  }
  const to = itemId
    ? toTab(service.entityRef, itemId)
    : `${toTab(service.entityRef)}#${OWNERS_ID}`;
  return (
    <div>
      <Link to={to}>
        <LivenessMark liveness={liveness} />
      </Link>
      {since && <> {sinceInDays(since, props.now)}</>}
    </div>
  );
}
