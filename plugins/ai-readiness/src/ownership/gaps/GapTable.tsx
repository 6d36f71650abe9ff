import Paper from '@material-ui/core/Paper';
import type { GapsPage } from 'backstage-plugin-ai-readiness-common';
import { Pager } from '../lookups/Pager';
import { useNow } from '../lookups/useNow';
import { useTableStyles } from '../lookups/useTableStyles';
import { GapRow } from './GapRow';

/** One page of gaps, oldest first. */
export function GapTable(props: {
  page: GapsPage;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { page, cursor, onGoTo } = props;
  const { gaps, total, nextCursor } = page;
  const classes = useTableStyles();
  const now = useNow();
  return (
    <Paper>
      <div className={classes.scroller}>
        <table className={classes.table} aria-label="Ownership gaps">
          <thead>
            <tr>
              <th scope="col">Gap</th>
              <th scope="col">Service</th>
              <th scope="col">Why</th>
              <th scope="col">Team</th>
              <th scope="col">Way out</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(gap => (
              <GapRow
                key={`${gap.service.entityRef} ${gap.itemId ?? gap.area}`}
                gap={gap}
                now={now}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        of={['gap', 'gaps']}
        shown={gaps.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
