import { makeStyles, useTheme } from '@material-ui/core/styles';
import { STANDING_WORDS } from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../decision/standingLook';
import { grouped } from '../../presentation/figures';
import { toneColor } from '../../presentation/tone';
import { STANDINGS } from '../figures';
import { standingOn, type TrendDay } from './trendDays';
import { patternId } from './TrendPatterns';

const SWATCH = { width: 18, height: 14 };

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    // In the order in which they are stacked.
    flexDirection: 'column-reverse',
    gap: theme.spacing(0.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& li': {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    [theme.breakpoints.down('xs')]: { flexFlow: 'row wrap' },
  },
}));

/** Which filling is which standing, and how many it is of now. */
export function TrendLegend(props: { chart: string; last: TrendDay }) {
  const { chart, last } = props;
  const classes = useStyles();
  const theme = useTheme();
  return (
    <ul className={classes.root} aria-label="At the end">
      {STANDINGS.map(standing => (
        <li key={standing}>
          <svg {...SWATCH} aria-hidden>
            <rect
              {...SWATCH}
              fill={`url(#${patternId(chart, standing)})`}
              stroke={toneColor(theme, STANDING_LOOK[standing].tone)}
              strokeWidth={2}
            />
          </svg>
          <span>
            {grouped(standingOn(last, standing))} {STANDING_WORDS[standing]}
          </span>
        </li>
      ))}
    </ul>
  );
}
