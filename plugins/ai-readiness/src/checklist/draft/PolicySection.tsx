import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ChecklistResponse,
  explainPolicy,
} from 'backstage-plugin-ai-readiness-common';
import { capitalized } from '../../presentation/capitalized';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: {
    ...theme.typography.body2,
    margin: theme.spacing(1, 0, 0),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) auto',
    gap: theme.spacing(0.5, 3),
    '& dd': { margin: 0 },
  },
}));

/** The numbers that the rules go by. */
export function PolicySection(props: { policy: ChecklistResponse['policy'] }) {
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root}>
      <Typography variant="h6" component="h3">
        The numbers of the rules
      </Typography>
      <dl className={classes.list}>
        {explainPolicy(props.policy).map(({ name, title, value }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{capitalized(title)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Paper>
  );
}
