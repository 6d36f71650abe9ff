import Paper from '@material-ui/core/Paper';
import type { DraftFlipsPage } from 'backstage-plugin-ai-readiness-common';
import { ListTotal } from '../../ownership/lookups/ListTotal';
import { Pager } from '../../ownership/lookups/Pager';
import { Scroller } from '../../ownership/lookups/Scroller';
import { useTableStyles } from '../../ownership/lookups/useTableStyles';
import { FlipRow } from './FlipRow';

const OF = ['service', 'services'] as const;
const LABEL = 'Services that would flip';

/** One page of services that would come out otherwise, the worst first. */
export function FlipTable(props: {
  page: DraftFlipsPage;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { page, cursor, onGoTo } = props;
  const { flips, total, nextCursor } = page;
  const classes = useTableStyles();
  return (
    <Paper>
      <ListTotal of={OF} total={total}>
        what gets worse most first
      </ListTotal>
      <Scroller label={LABEL}>
        <table className={classes.table} aria-label={LABEL}>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Verdict</th>
              <th scope="col">Standing of the decision</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {flips.map(flip => (
              <FlipRow key={flip.service.entityRef} flip={flip} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <Pager
        of={OF}
        shown={flips.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
