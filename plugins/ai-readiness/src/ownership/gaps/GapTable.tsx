import Paper from '@material-ui/core/Paper';
import type { GapsPage } from 'backstage-plugin-ai-readiness-common';
import { ListTotal } from '../lookups/ListTotal';
import { Pager } from '../lookups/Pager';
import { Scroller } from '../lookups/Scroller';
import { useNow } from '../lookups/useNow';
import { useTableStyles } from '../lookups/useTableStyles';
import { GapRow } from './GapRow';
import { gapKey, useOpenGap } from './useOpenGap';

const OF = ['gap', 'gaps'] as const;

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
  const { open, toggle } = useOpenGap();
  return (
    <Paper>
      <ListTotal of={OF} total={total} />
      <Scroller label="Ownership gaps">
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
                key={gapKey(gap)}
                gap={gap}
                now={now}
                open={open === gapKey(gap)}
                onToggle={() => toggle(gapKey(gap))}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      <Pager
        of={OF}
        shown={gaps.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
