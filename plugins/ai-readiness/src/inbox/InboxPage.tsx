import Paper from '@material-ui/core/Paper';
import type { Inbox } from 'backstage-plugin-ai-readiness-common';
import { Answer } from '../ownership/lookups/Answer';
import { ListTotal } from '../ownership/lookups/ListTotal';
import { oneOf } from '../ownership/lookups/oneOf';
import { Pager } from '../ownership/lookups/Pager';
import { SubPage } from '../ownership/lookups/SubPage';
import { useFilters } from '../ownership/lookups/useFilters';
import { useNow } from '../ownership/lookups/useNow';
import { EntryTable } from './EntryTable';
import { groupByWhen } from './groupByWhen';
import { INBOX_KINDS } from './kindWords';
import { KindFilter } from './KindFilter';
import { NothingWaits } from './NothingWaits';
import { useInboxQuery } from './useInboxQuery';

const FILTERS = ['kind'] as const;
const OF = ['thing to do', 'things to do'] as const;

/** Everything that waits for the person who looks, most urgent first. */
export function InboxPage() {
  const { filters, set, cursor, goTo } = useFilters(FILTERS);
  const kind = oneOf(INBOX_KINDS, filters.kind);
  const query = useInboxQuery({ kind, cursor });
  return (
    <SubPage
      title="My readiness work"
      about="What waits for you or one of your groups, on every AI service. Each leads to where it is done."
    >
      <Answer query={query} of="what waits for you">
        {inbox => (
          <>
            {(kind || inbox.total > 0) && (
              <KindFilter
                counts={inbox.counts}
                selected={kind}
                onChange={next => set({ kind: next })}
              />
            )}
            {inbox.entries.length > 0 ? (
              <Entries inbox={inbox} cursor={cursor} onGoTo={goTo} />
            ) : (
              <NothingWaits note={inbox.note} narrowed={Boolean(kind)} />
            )}
          </>
        )}
      </Answer>
    </SubPage>
  );
}

function Entries(props: {
  inbox: Inbox;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { inbox, cursor, onGoTo } = props;
  const { entries, total, nextCursor } = inbox;
  const now = useNow();
  return (
    <Paper>
      <ListTotal of={OF} total={total}>
        what is due first comes first, then services that are live
      </ListTotal>
      {groupByWhen(entries, now).map(group => (
        <EntryTable key={group.title} {...group} now={now} />
      ))}
      <Pager
        of={OF}
        shown={entries.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
