import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { VerdictMark } from '../../ownership/lookups/VerdictMark';

const useStyles = makeStyles(theme => ({
  reasons: {
    margin: theme.spacing(0.5, 0, 0),
    paddingInlineStart: theme.spacing(3),
  },
}));

/** What the rules say of the review with what is written, and why. */
export function ComputedVerdict(props: { computed: Decision['computed'] }) {
  const { verdict, reasons } = props.computed;
  const classes = useStyles();
  return (
    <div role="group" aria-label="Computed verdict">
      <Typography variant="body2" component="div">
        The rules say{' '}
        <strong>
          <VerdictMark verdict={verdict} />
        </strong>
      </Typography>
      <ul className={classes.reasons}>
        {reasons.map(({ code, message }) => (
          <li key={code} dir="auto">
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
