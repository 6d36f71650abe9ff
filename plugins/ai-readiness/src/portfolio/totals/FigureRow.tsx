import { makeStyles } from '@material-ui/core/styles';
import type { Figure, Figures } from '../figures';
import { FigureLink } from './FigureLink';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1),
    [theme.breakpoints.down('sm')]: { columnGap: 0 },
    // A figure's frame begins left of the text that it stands under.
    margin: theme.spacing(0, -1),
    padding: 0,
    listStyle: 'none',
  },
}));

/** Figures side by side, as many as there is room for. */
export function FigureRow(props: {
  label: string;
  shown: readonly Figure[];
  figures?: Figures;
  large?: boolean;
}) {
  const { label, shown, figures, large } = props;
  const classes = useStyles();
  return (
    <ul className={classes.root} aria-label={label}>
      {shown.map(figure => (
        <li key={`${figure.filter} ${figure.value}`}>
          <FigureLink figure={figure} figures={figures} large={large} />
        </li>
      ))}
    </ul>
  );
}
