import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  addDays,
  type HistoryEntry,
} from 'backstage-plugin-ai-readiness-common';
import { useState, type FormEvent } from 'react';
import { useReview } from '../assessment/ReviewContext';
import { exactDate } from '../presentation/dates';
import { Field } from '../presentation/Field';
import { isDayBefore, useAsOf } from './useAsOf';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
  field: { width: 260 },
  button: { minHeight: 40 },
}));

/** Leads to the review as it stood on a past day. */
export function AsOfField(props: {
  /** The very first entry, once that is known. */
  first?: HistoryEntry;
}) {
  const classes = useStyles();
  const { now } = useReview();
  const { asked = '', show } = useAsOf(now);
  const [day, setDay] = useState(asked);
  const [problem, setProblem] = useState<string>();
  const firstDay = props.first?.at.slice(0, 10);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(day, now, firstDay);
    setProblem(found);
    if (!found) show(day);
  };
  return (
    <form className={classes.root} onSubmit={submit} noValidate>
      <Field
        className={classes.field}
        label="Show the review as of (UTC)"
        type="date"
        value={day}
        error={Boolean(problem)}
        helperText={problem}
        inputProps={{ min: firstDay, max: addDays(now, -1) }}
        onChange={({ target }) => {
          setDay(target.value);
          setProblem(undefined);
        }}
      />
      <Button
        className={classes.button}
        type="submit"
        variant="outlined"
        disabled={!day}
      >
        Show
      </Button>
    </form>
  );
}

/** Why the review of that day can't be shown; absent when it can. */
function problemOf(
  day: string,
  now: string,
  firstDay?: string,
): string | undefined {
  if (!isDayBefore(day, now)) return 'Choose a day that is over in UTC';
  return firstDay && day < firstDay
    ? `Nothing had been recorded before ${exactDate(firstDay)}`
    : undefined;
}
