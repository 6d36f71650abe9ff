import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { InboxEntry } from 'backstage-plugin-ai-readiness-common';
import { VerdictMark } from '../ownership/lookups/VerdictMark';
import { EntryDue } from './EntryDue';
import { INBOX_KIND_WORDS } from './kindWords';
import { useEntryLink } from './useEntryLink';

const useStyles = makeStyles(theme => ({
  below: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 0.5),
  },
  verdict: { ...theme.typography.caption },
}));

/** One thing that waits; what it is leads to where it is done. */
export function EntryRow(props: { entry: InboxEntry; now: string }) {
  const { entry, now } = props;
  const { kind, service, message } = entry;
  const classes = useStyles();
  const toPlace = useEntryLink();
  const [kindWords] = INBOX_KIND_WORDS[kind];
  return (
    <tr>
      <th scope="row">
        <Link
          to={toPlace(entry)}
          aria-label={`${message}, on ${service.title}`}
        >
          <span dir="auto">{message}</span>
        </Link>
        <div className={classes.below}>{kindWords}</div>
      </th>
      <td>
        <span dir="auto" title={service.entityRef}>
          {service.title}
        </span>
        <div className={classes.below}>
          <VerdictMark
            verdict={service.verdict}
            labelled
            className={classes.verdict}
          />
          {service.lifecycle === 'production' && <span>· live</span>}
        </div>
      </td>
      <td>
        <EntryDue entry={entry} now={now} />
      </td>
    </tr>
  );
}
