import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { HistoryEntry } from 'backstage-plugin-ai-readiness-common';
import { useId } from 'react';
import { exactDate, relativeDate } from '../presentation/dates';
import { groupByDay, type HistoryDay } from './groupByDay';
import { HistoryEntryRow } from './HistoryEntryRow';

const useStyles = makeStyles(theme => ({
  day: {
    ...theme.typography.subtitle1,
    fontWeight: 700,
    margin: theme.spacing(2, 0, 0.5),
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(0, 0, 0, 2),
    borderInlineStart: `2px solid ${theme.palette.divider}`,
  },
}));

/** What happened, day by day. */
export function Timeline(props: {
  entries: readonly HistoryEntry[];
  now: string;
}) {
  const { entries, now } = props;
  return (
    <>
      {groupByDay(entries).map(day => (
        <Day key={day.day} of={day} now={now} />
      ))}
    </>
  );
}

function Day(props: { of: HistoryDay; now: string }) {
  const { day, entries } = props.of;
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.day}>
        {exactDate(day)}{' '}
        <Typography variant="body2" color="textSecondary" component="span">
          {relativeDate(day, props.now)}
        </Typography>
      </h3>
      <ol className={classes.list}>
        {entries.map(entry => (
          <HistoryEntryRow key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
