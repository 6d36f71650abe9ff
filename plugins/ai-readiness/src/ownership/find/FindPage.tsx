import { useApi } from '@backstage/core-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OwnersPage } from 'backstage-plugin-ai-readiness-common';
import { useNavigate } from 'react-router-dom';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Answer } from '../lookups/Answer';
import { Choice } from '../lookups/Choice';
import { Filters } from '../lookups/Filters';
import { livenessOptions, LIVENESSES } from '../lookups/livenessOptions';
import { oneOf } from '../lookups/oneOf';
import { ownerPath } from '../lookups/paths';
import { SubPage } from '../lookups/SubPage';
import { TextFilter } from '../lookups/TextFilter';
import { useFilters } from '../lookups/useFilters';
import { usePageLink } from '../lookups/usePageLink';
import { OwnerPicker } from '../OwnerPicker';
import { OwnersTable } from './OwnersTable';

const NAMES = ['q', 'kind', 'liveness'] as const;
const KINDS = [
  ['user', 'People'],
  ['group', 'Groups'],
] as const;

const useStyles = makeStyles(theme => ({
  find: { padding: theme.spacing(2), '& > *': { maxWidth: 480 } },
}));

/** Looks anybody up, and lists everybody who is named as an owner. */
export function FindPage() {
  const classes = useStyles();
  const api = useApi(aiReadinessApiRef);
  const navigate = useNavigate();
  const toPage = usePageLink();
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
      about="What is anybody accountable for? Search the person or the group."
    >
      <Paper className={classes.find}>
        <OwnerPicker
          label="Find a person or a group"
          onChange={ref => {
            const to = ref && toPage(ownerPath(ref));
            if (to) navigate(to);
          }}
        />
      </Paper>
      <Filters label="Filter owners" narrowed={narrowed} onReset={reset}>
        <TextFilter label="Name" text={filters.q} onChange={q => set({ q })} />
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
