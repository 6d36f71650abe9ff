import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Rollup } from 'backstage-plugin-ai-readiness-common';
import { useLocation, useNavigate } from 'react-router-dom';
import { portfolioApiRef } from '../../api/portfolioApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Answer } from '../../ownership/lookups/Answer';
import { SubPage } from '../../ownership/lookups/SubPage';
import { ActiveFilters } from '../scorecard/filters/ActiveFilters';
import {
  filterOf,
  isNarrowed,
  type ScorecardFilters,
  withChange,
} from '../scorecard/state/scorecardAddress';
import { NoGroups } from './NoGroups';
import { readRollup, writeRollup } from './rollupAddress';
import { RollupTable } from './RollupTable';
import { RollupTabs } from './RollupTabs';

/** The figures of all services by owner, System, Domain or risk tier. */
export function RollupPage() {
  const api = useApi(portfolioApiRef);
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = readRollup(search);
  const { by, filters, cursor } = state;
  const asked = { ...filterOf(filters), by, ...(cursor && { cursor }) };
  const query = useQuery<Rollup, Error>({
    queryKey: queryKeys.lookup('rollup', asked),
    queryFn: ({ signal }) => api.getRollup(asked, { signal }),
    placeholderData: keepPreviousData,
  });
  const select = (next: ScorecardFilters) =>
    navigate({ search: writeRollup({ by, filters: next }) });
  return (
    <SubPage
      title="Roll-ups"
      about="The same figures for whoever is responsible for more than one service. What needs attention most comes first; each figure leads to its services."
    >
      <RollupTabs state={state} />
      <ActiveFilters
        filters={filters}
        onChange={change => select(withChange(filters, change))}
        onClear={() => select({})}
      />
      <Answer query={query} of="the roll-up">
        {rollup =>
          rollup.groups.length > 0 ? (
            <RollupTable
              rollup={rollup}
              filters={filters}
              cursor={cursor}
              onGoTo={next =>
                navigate({ search: writeRollup({ ...state, cursor: next }) })
              }
            />
          ) : (
            <NoGroups
              narrowed={isNarrowed(filters)}
              checked={Boolean(rollup.asOf)}
              onClear={() => select({})}
            />
          )
        }
      </Answer>
    </SubPage>
  );
}
