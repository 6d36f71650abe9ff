import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OwnersPage } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Answer } from '../lookups/Answer';
import { Choice } from '../lookups/Choice';
import { Filters } from '../lookups/Filters';
import { livenessOptions, LIVENESSES } from '../lookups/livenessOptions';
import { oneOf } from '../lookups/oneOf';
import { SubPage } from '../lookups/SubPage';
import { TextFilter } from '../lookups/TextFilter';
import { useFilters } from '../lookups/useFilters';
import { FindAnybody } from './FindAnybody';
import { MyPageLink } from './MyPageLink';
import { OwnersTable } from './OwnersTable';

const NAMES = ['q', 'kind', 'liveness'] as const;
const KINDS = [
  ['user', 'People'],
  ['group', 'Groups'],
] as const;

/** Everybody who is named as an owner, and the way to anybody else. */
export function FindPage() {
  const api = useApi(aiReadinessApiRef);
  const { filters, set, reset, narrowed, cursor, goTo } = useFilters(NAMES);
  const selection = {
    q: filters.q,
    kind: oneOf(['user', 'group'] as const, filters.kind),
    liveness: oneOf(LIVENESSES, filters.liveness),
    cursor,
  };
  const query = useQuery<OwnersPage, Error>({
    queryKey: queryKeys.lookup('owners', selection),
    queryFn: () => api.getOwners(selection),
    placeholderData: keepPreviousData,
  });
  return (
    <SubPage
      title="Owners"
      about="Everybody who is named as an owner, and what they are accountable for."
      action={<MyPageLink />}
    >
      <Filters
        label="Filter owners"
        narrowed={narrowed}
        onReset={reset}
        below={<FindAnybody />}
      >
        <TextFilter
          label="Search owners"
          text={filters.q}
          onChange={q => set({ q })}
        />
        <Choice
          label="Kind"
          value={selection.kind}
          options={KINDS}
          onChange={kind => set({ kind })}
        />
        <Choice
          label="Can answer"
          value={selection.liveness}
          options={livenessOptions(LIVENESSES)}
          onChange={liveness => set({ liveness })}
        />
      </Filters>
      <Answer query={query} of="the owners">
        {page => (
          <OwnersTable
            page={page}
            narrowed={narrowed}
            cursor={cursor}
            onGoTo={goTo}
          />
        )}
      </Answer>
    </SubPage>
  );
}
