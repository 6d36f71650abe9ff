import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { Scroller } from '../ownership/lookups/Scroller';
import { useTableStyles } from '../ownership/lookups/useTableStyles';
import { entryKey } from './entryKey';
import { EntryRow } from './EntryRow';
import type { InboxGroup } from './groupByWhen';

/** The same in each group, so that the columns stand under each other. */
const WIDTHS = ['50%', '25%', '25%'];

const useStyles = makeStyles(theme => ({
  title: { padding: theme.spacing(2, 2, 0), fontWeight: 700 },
  table: {
    tableLayout: 'fixed',
    minWidth: 600,
    // In line with the heading, also where cells are narrower.
    '&& th:first-child': { paddingInlineStart: theme.spacing(2) },
  },
}));

/** What has to be done by about the same time. */
export function EntryTable(props: InboxGroup & { now: string }) {
  const { title, entries, now } = props;
  const id = useId();
  const classes = useStyles();
  const { table } = useTableStyles();
  return (
    <section aria-labelledby={id}>
      <Typography
        id={id}
        className={classes.title}
        variant="subtitle1"
        component="h3"
      >
        {title}
      </Typography>
      <Scroller label={title}>
        <table className={`${table} ${classes.table}`} aria-labelledby={id}>
          <colgroup>
            {WIDTHS.map((width, index) => (
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Service</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(entry => (
              <EntryRow key={entryKey(entry)} entry={entry} now={now} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
