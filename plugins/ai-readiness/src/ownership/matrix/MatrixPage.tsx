import { useApi } from '@backstage/core-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  ANNOTATION_ENABLED,
  type OwnersByAreaPage,
} from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Snippet } from '../../presentation/Snippet';
import { Answer } from '../lookups/Answer';
import { Empty } from '../lookups/Empty';
import { EntityChoice } from '../lookups/EntityChoice';
import { Filters } from '../lookups/Filters';
import { SubPage } from '../lookups/SubPage';
import { TextFilter } from '../lookups/TextFilter';
import { useFilters } from '../lookups/useFilters';
import { MatrixTable } from './MatrixTable';

const NAMES = ['q', 'system', 'domain', 'team', 'gaps'] as const;

/** Who owns which area of which service. */
export function MatrixPage() {
  const api = useApi(aiReadinessApiRef);
  const { filters, set, reset, narrowed, cursor, goTo } = useFilters(NAMES);
  const { q, system, domain, team } = filters;
  const gaps = filters.gaps === 'true' ? ('true' as const) : undefined;
  const selection = { q, system, domain, team, gaps, cursor };
  const query = useQuery<OwnersByAreaPage, Error>({
    queryKey: queryKeys.lookup('by-area', selection),
    queryFn: () => api.getOwnersByArea(selection),
    placeholderData: keepPreviousData,
  });
  return (
    <SubPage
      title="Owners by area"
      about="Who answers for which area of which AI service."
    >
      <Filters label="Filter services" narrowed={narrowed} onReset={reset}>
        <TextFilter
          label="Service"
          text={q}
          onChange={text => set({ q: text })}
        />
        <EntityChoice
          label="System"
          counts="not counted"
          value={system}
          onChange={ref => set({ system: ref })}
        />
        <EntityChoice
          label="Domain"
          counts="not counted"
          value={domain}
          onChange={ref => set({ domain: ref })}
        />
        <EntityChoice
          label="Team"
          counts="not counted"
          value={team}
          onChange={ref => set({ team: ref })}
        />
        <FormControlLabel
          label={<Typography variant="body2">With gaps only</Typography>}
          control={
            <Checkbox
              color="primary"
              checked={Boolean(gaps)}
              onChange={(_, checked) =>
                set({ gaps: checked ? 'true' : undefined })
              }
            />
          }
        />
      </Filters>
      <Answer query={query} of="the owners by area">
        {page =>
          page.services.length > 0 ? (
            <MatrixTable page={page} cursor={cursor} onGoTo={goTo} />
          ) : (
            <NoServices narrowed={narrowed} />
          )
        }
      </Answer>
    </SubPage>
  );
}

function NoServices(props: { narrowed: boolean }) {
  return props.narrowed ? (
    <Empty title="No service matches these filters">
      Reset a filter to see more services.
    </Empty>
  ) : (
    <Empty title="No AI service is known yet">
      An entity that says so in its catalog file appears here after the next
      look at the catalog:
      <Snippet
        text={`metadata:\n  annotations:\n    ${ANNOTATION_ENABLED}: 'true'`}
      />
    </Empty>
  );
}
