import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.caption,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    paddingInlineStart: 40,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: 6 },
}));

/** Which line of the chart is what, by its shape. */
export function BurnDownLegend(props: {
  color: string;
  muted: string;
  dashes: string;
}) {
  const { color, muted, dashes } = props;
  const classes = useStyles();
  const line = (stroke: string, strokeDasharray?: string) => (
    <svg width={24} height={8} aria-hidden>
      <line
        x1={0}
        x2={24}
        y1={4}
        y2={4}
        stroke={stroke}
        strokeWidth={2}
        strokeDasharray={strokeDasharray}
      />
    </svg>
  );
  return (
    <figcaption className={classes.root}>
      <span className={classes.entry}>{line(color)} Open</span>
      <span className={classes.entry}>
        {line(muted, dashes)} At an even pace
      </span>
    </figcaption>
  );
}
