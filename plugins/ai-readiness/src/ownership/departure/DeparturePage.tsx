import { Link, ResponseErrorPanel } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useMutation } from '@tanstack/react-query';
import type { Departure } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { Banner } from '../../presentation/Banner';
import { useOwnerRef } from '../duties/useOwnerRef';
import { Empty } from '../lookups/Empty';
import { ListSkeleton } from '../lookups/ListSkeleton';
import { ownerPath } from '../lookups/paths';
import { SubPage } from '../lookups/SubPage';
import { usePageLink } from '../lookups/usePageLink';
import { OwnerName } from '../OwnerName';
import { useReconciliation } from '../reconciliation/useReconciliation';
import { useOwnerTitle } from '../useOwnerTitle';
import { DepartureResult } from './DepartureResult';
import { isNotAllowed } from './isNotAllowed';

/** What would be lost with somebody; runs when a person asks for it. */
export function DeparturePage() {
  const ownerRef = useOwnerRef();
  // Another owner begins afresh, without the answer of the one before.
  return <Departing key={ownerRef} ownerRef={ownerRef} />;
}

function Departing(props: { ownerRef: string }) {
  const { ownerRef } = props;
  const api = useApi(aiReadinessApiRef);
  const title = useOwnerTitle(ownerRef) ?? ownerRef;
  const toPage = usePageLink();
  const viewer = useReconciliation().data?.viewer;
  const { mutate, data, error, isPending } = useMutation<Departure, Error>({
    mutationFn: () => api.getDeparture(ownerRef),
  });
  const refused = viewer?.maySeeDepartures === false || isNotAllowed(error);
  return (
    <SubPage
      title={`What if ${title} leaves`}
      heading={
        <>
          What if <OwnerName entityRef={ownerRef} /> leaves?
        </>
      }
      about="Which services would lose an owner, and which verdicts would change."
      action={
        <Link to={toPage(ownerPath(ownerRef)) ?? ''}>
          What they are accountable for
        </Link>
      }
    >
      {refused ? (
        <Empty title="You may not look at this">
          Looking ahead to somebody’s departure takes a permission of its own.
          Ask the operators of the portal for{' '}
          <code>ai-readiness.owner.departure.read</code>.
        </Empty>
      ) : (
        <>
          <Banner tone="info" title="This is logged">
            The portal’s audit log records who asked, about whom, and when.
            Nothing changes, and nobody is told.
          </Banner>
          <div>
            <Button
              variant="contained"
              color="primary"
              disabled={isPending}
              onClick={() => mutate()}
            >
              {data ? 'Look again' : 'Look ahead'}
            </Button>
          </div>
          {isPending && <ListSkeleton of="what would be lost" />}
          {error && (
            <ResponseErrorPanel title="Can’t look ahead" error={error} />
          )}
          {data && !isPending && <DepartureResult departure={data} />}
        </>
      )}
    </SubPage>
  );
}
