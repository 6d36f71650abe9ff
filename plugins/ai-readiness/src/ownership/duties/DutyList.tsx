import Paper from '@material-ui/core/Paper';
import type { OwnerDuties } from 'backstage-plugin-ai-readiness-common';
import { Empty } from '../lookups/Empty';
import { ListTotal } from '../lookups/ListTotal';
import { Pager } from '../lookups/Pager';
import { useNow } from '../lookups/useNow';
import { DutyTable } from './DutyTable';
import { dutySummary } from './dutySummary';
import { groupDuties } from './groupDuties';

const OF = ['duty', 'duties'] as const;

/** One page of duties, grouped by what is to be done. */
export function DutyList(props: {
  data: OwnerDuties;
  narrowed: boolean;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { data, narrowed, cursor, onGoTo } = props;
  const { duties, owner, total, nextCursor } = data;
  const now = useNow();
  if (!duties.length) {
    return narrowed ? (
      <Empty title="Nothing matches these filters">
        Reset a filter to see more of what is on this owner.
      </Empty>
    ) : (
      <Empty title="Accountable for no AI service">
        Nothing names this owner, directly or through a group. Areas are given
        to somebody in the catalog file of the service.
      </Empty>
    );
  }
  return (
    <Paper>
      <ListTotal of={OF} total={total}>
        {duties.length < total && `${duties.length} on this page, `}
        {dutySummary(duties, owner.ref)}
      </ListTotal>
      {groupDuties(duties).map(group => (
        <DutyTable
          key={group.title}
          {...group}
          ownerRef={owner.ref}
          now={now}
        />
      ))}
      <Pager
        of={OF}
        shown={duties.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
