import { makeStyles } from '@material-ui/core/styles';
import { Mark } from '../../presentation/Mark';
import { STANDING_FIGURES } from '../figures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    verticalAlign: 'bottom',
  },
}));

/** Which sign is which standing. */
export function StandingLegend() {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      {STANDING_FIGURES.map(({ value, tone, icon, words }) => (
        <Mark key={value} tone={tone} icon={icon}>
          {words}
        </Mark>
      ))}
    </span>
  );
}
