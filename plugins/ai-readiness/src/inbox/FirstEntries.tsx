import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { InboxEntry } from 'backstage-plugin-ai-readiness-common';
import { EntryDue } from './EntryDue';
import { entryKey } from './entryKey';
import { useEntryLink } from './useEntryLink';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': {
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'break-word',
    },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    color: theme.palette.text.secondary,
  },
}));

/** What is most urgent, short. */
export function FirstEntries(props: {
  entries: readonly InboxEntry[];
  now: string;
}) {
  const { entries, now } = props;
  const classes = useStyles();
  const toPlace = useEntryLink();
  return (
    <ul className={classes.root}>
      {entries.map(entry => {
        const { service, message } = entry;
        return (
          <li key={entryKey(entry)}>
            <Link
              to={toPlace(entry)}
              aria-label={`${message}, on ${service.title}`}
            >
              <span dir="auto">{message}</span>
            </Link>
            <div className={classes.facts}>
              <span dir="auto">{service.title}</span>
              <span>
                <EntryDue entry={entry} now={now} />
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
