import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  AREAS,
  type GapsPage as Gaps,
} from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Answer } from '../lookups/Answer';
import { Empty } from '../lookups/Empty';
import { GAP_LIVENESSES } from '../lookups/livenessOptions';
import { oneOf } from '../lookups/oneOf';
import { SubPage } from '../lookups/SubPage';
import { useFilters } from '../lookups/useFilters';
import { ExportGaps } from './ExportGaps';
import { GAP_FILTERS, GapFilters } from './GapFilters';
import { GapTable } from './GapTable';

/** Everything that nobody can answer for. */
export function GapsPage() {
  const api = useApi(aiReadinessApiRef);
  const { filters, set, reset, narrowed, cursor, goTo } =
    useFilters(GAP_FILTERS);
  const selection = {
    ...filters,
    liveness: oneOf(GAP_LIVENESSES, filters.liveness),
    area: oneOf(AREAS, filters.area),
  };
  const query = useQuery<Gaps, Error>({
    queryKey: queryKeys.lookup('gaps', { ...selection, cursor }),
    queryFn: () => api.getGaps({ ...selection, cursor }),
    placeholderData: keepPreviousData,
  });
  return (
    <SubPage
      title="Gaps"
      about="What nobody can answer for, oldest first. Each closes with a line in a catalog file."
      action={<ExportGaps selection={selection} />}
    >
      <GapFilters
        selection={selection}
        counts={query.data?.counts}
        narrowed={narrowed}
        onChange={set}
        onReset={reset}
      />
      <Answer query={query} of="the gaps">
        {page =>
          page.gaps.length > 0 ? (
            <GapTable page={page} cursor={cursor} onGoTo={goTo} />
          ) : (
            <NoGaps narrowed={narrowed} checked={Boolean(page.asOf)} />
          )
        }
      </Answer>
    </SubPage>
  );
}

function NoGaps(props: { narrowed: boolean; checked: boolean }) {
  const { narrowed, checked } = props;
  if (narrowed) {
    return (
      <Empty title="No gap matches these filters">
        Reset a filter to see whether there are others.
      </Empty>
    );
  }
  return checked ? (
    <Empty title="Somebody answers for everything">
      Each area of each AI service that you may see has an owner who can answer.
      New gaps appear here within minutes of the change that causes them.
    </Empty>
  ) : (
    <Empty title="Nobody has looked yet">
      The catalog has not been checked yet. Press “Check now”, or wait for the
      next time.
    </Empty>
  );
}
