import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Load } from 'backstage-plugin-ai-readiness-common';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: theme.spacing(2),
    margin: 0,
  },
  figure: { padding: theme.spacing(1.5, 2) },
  value: { margin: 0, ...theme.typography.h4 },
}));

/** How much somebody carries, in four figures. */
export function LoadFigures(props: { load: Load }) {
  const { services, areas, items, plans, overdue } = props.load;
  const classes = useStyles();
  const figures = [
    { title: 'AI services', value: services },
    { title: 'Areas', value: areas },
    { title: 'Items and plans of their own', value: items + plans },
    { title: 'Overdue', value: overdue },
  ];
  return (
    <dl className={classes.root} aria-label="Load">
      {figures.map(({ title, value }) => (
        <Paper key={title} className={classes.figure}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {title}
          </Typography>
          <dd className={classes.value}>{value}</dd>
        </Paper>
      ))}
    </dl>
  );
}
