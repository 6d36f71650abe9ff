import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { Inbox } from 'backstage-plugin-ai-readiness-common';
import { SessionProvider } from '../api/SessionProvider';
import { Answer } from '../ownership/lookups/Answer';
import { WORK_PATH } from '../ownership/lookups/paths';
import { TabPathProvider } from '../ownership/lookups/tabLink';
import { useNow } from '../ownership/lookups/useNow';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { FirstEntries } from './FirstEntries';
import { useInboxQuery } from './useInboxQuery';

const SHOWN = 5;
const SELECTION = { limit: SHOWN };

/** For a home page: what is most urgent for the person who looks. */
export function InboxWidget(props: {
  /** The path that the Readiness tab's route was given. */
  tabPath?: string;
}) {
  const { tabPath = '/readiness' } = props;
  return (
    <SessionProvider>
      <TabPathProvider value={tabPath}>
        <WidgetContent />
      </TabPathProvider>
    </SessionProvider>
  );
}

function WidgetContent() {
  const query = useInboxQuery(SELECTION);
  return (
    <Answer query={query} of="what waits for you" rows={SHOWN}>
      {inbox =>
        inbox.entries.length ? (
          <Urgent inbox={inbox} />
        ) : (
          <Typography variant="body2">
            {inbox.note
              ? `${inbox.note}.`
              : 'Nothing waits for you: nothing that is open or due soon names you or one of your groups.'}
          </Typography>
        )
      }
    </Answer>
  );
}

function Urgent(props: { inbox: Inbox }) {
  const { entries, total } = props.inbox;
  const now = useNow();
  const all = usePageLink()(WORK_PATH);
  const left = total - entries.length;
  return (
    <>
      <FirstEntries entries={entries} now={now} />
      {all && (
        <Typography variant="body2" style={{ marginTop: 8 }}>
          <Link to={all}>
            {left > 0 ? `Show all ${total}` : 'Show by when it is due'}
          </Link>
        </Typography>
      )}
    </>
  );
}
