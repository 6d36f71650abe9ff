import OverdueIcon from '@material-ui/icons/EventBusy';
import type { InboxEntry } from 'backstage-plugin-ai-readiness-common';
import { exactDate, sinceInDays } from '../presentation/dates';
import { Mark } from '../presentation/Mark';
import { RelativeTime } from '../presentation/RelativeTime';

/** Until when something has to be done, or how long it has been waiting. */
export function EntryDue(props: {
  entry: Pick<InboxEntry, 'dueOn' | 'since' | 'overdue'>;
  now: string;
}) {
  const { entry, now } = props;
  const { dueOn, since, overdue } = entry;
  if (dueOn) {
    const day = <RelativeTime value={dueOn} asOf={now} dated />;
    return overdue ? (
      <Mark tone="bad" icon={OverdueIcon}>
        was due {day}
      </Mark>
    ) : (
      <>due {day}</>
    );
  }
  if (!since) return <>no date</>;
  return (
    <time dateTime={since} title={exactDate(since)}>
      waiting {sinceInDays(since, now)}
    </time>
  );
}
