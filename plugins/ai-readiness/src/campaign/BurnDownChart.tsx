import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { BurnDown } from 'backstage-plugin-ai-readiness-common';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { shortDate } from '../presentation/dates';
import { toneColor } from '../presentation/tone';
import { BurnDownLegend } from './BurnDownLegend';
import { BurnDownTip } from './BurnDownTip';
import { burnDownSummary } from './burnDownWords';

const DASHES = '6 4';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0),
    '& text': { ...theme.typography.caption, fill: theme.palette.text.primary },
  },
}));

/** What was open, as a filled step; an even way to nothing, as a dashed line. */
export function BurnDownChart(props: { series: BurnDown; height: number }) {
  const { series, height } = props;
  const classes = useStyles();
  const theme = useTheme();
  const color = toneColor(theme, 'info');
  const muted = theme.palette.text.secondary;
  const last = series[series.length - 1];
  return (
    <figure className={classes.root}>
      <div role="img" aria-label={burnDownSummary(series)}>
        <ResponsiveContainer width="100%" height={height}>
          <ComposedChart data={[...series]} margin={{ top: 8, right: 16 }}>
            <CartesianGrid stroke={theme.palette.divider} vertical={false} />
            <XAxis
              dataKey="day"
              tickFormatter={(day: string) => shortDate(day, last.day)}
              minTickGap={48}
              stroke={muted}
            />
            <YAxis allowDecimals={false} width={40} stroke={muted} />
            <Tooltip
              isAnimationActive={false}
              content={({ active, label }) => (
                <BurnDownTip
                  day={series.find(each => active && each.day === label)}
                />
              )}
            />
            <Area
              type="stepAfter"
              dataKey="open"
              stroke={color}
              strokeWidth={2}
              fill={color}
              fillOpacity={0.2}
              dot={series.filter(({ open }) => open !== undefined).length === 1}
              isAnimationActive={false}
            />
            <Line
              dataKey="ideal"
              stroke={muted}
              strokeDasharray={DASHES}
              dot={false}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <BurnDownLegend color={color} muted={muted} dashes={DASHES} />
    </figure>
  );
}
