import { makeStyles } from '@material-ui/core/styles';
import type {
  GateState,
  PortfolioPage,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { GateLegend } from './GateLegend';
import { ScorecardPager } from './ScorecardPager';
import type { useScorecardState } from './state/useScorecardState';
import type { RowContext } from './table/RowContext';
import { ScorecardTable } from './table/ScorecardTable';
import { useGateHeads } from './useGateHeads';

const useStyles = makeStyles(theme => ({
  head: { padding: theme.spacing(1.5, 2, 1) },
  notes: { ...theme.typography.body2, margin: theme.spacing(0, 0, 1) },
  busy: { opacity: 0.6 },
}));

/** One page of services, with the way to the others. */
export function ScorecardList(props: {
  page: PortfolioPage;
  busy: boolean;
  scorecard: ReturnType<typeof useScorecardState>;
  columns: RowContext['columns'];
}) {
  const { page, busy, scorecard, columns } = props;
  const { services, total, totals, nextCursor, notes } = page;
  const { state, pagesBefore, toggleFilter } = scorecard;
  const onGate = useCallback(
    (gateId: string, gateState: GateState) =>
      toggleFilter('gate', `${gateId}:${gateState}`),
    [toggleFilter],
  );
  const classes = useStyles();
  const gates = useGateHeads(totals.gates.map(({ id }) => id));
  return (
    <>
      <div className={classes.head}>
        {notes.map(note => (
          <p key={note} className={classes.notes} role="note">
            {note}
          </p>
        ))}
        <GateLegend gates={gates} />
      </div>
      <div className={busy ? classes.busy : undefined}>
        <ScorecardTable
          services={services}
          columns={columns}
          gates={gates}
          sorted={state}
          busy={busy}
          onSort={scorecard.setSort}
          onGate={onGate}
          onPreview={scorecard.openPreview}
        />
      </div>
      <ScorecardPager
        shown={services.length}
        total={total}
        limit={state.limit}
        pagesBefore={pagesBefore}
        nextCursor={busy ? undefined : nextCursor}
        onLimit={scorecard.setLimit}
        onPrevious={scorecard.previousPage}
        onNext={scorecard.nextPage}
      />
    </>
  );
}
