import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useId } from 'react';
import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { shortDate } from '../../presentation/dates';
import { grouped } from '../../presentation/figures';
import {
  servicesOn,
  standingOn,
  standingsIn,
  type TrendDay,
} from './trendDays';
import { TrendLegend } from './TrendLegend';
import { patternId, TrendPatterns } from './TrendPatterns';
import { CHART_HEIGHT } from './TrendSkeleton';
import { trendSummary } from './trendSummary';
import { TrendTip } from './TrendTip';

const TICKS = 4;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(1, 0),
    '& text': { ...theme.typography.caption, fill: theme.palette.text.primary },
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** How many services stood how, stacked; each standing by its own pattern. */
export function TrendChart(props: { days: readonly TrendDay[] }) {
  const { days } = props;
  const classes = useStyles();
  const theme = useTheme();
  const chart = useId();
  const last = days[days.length - 1];
  const most = Math.max(...days.map(servicesOn));
  const day = (value: string) => shortDate(value, last.day);
  return (
    <figure className={classes.root}>
      <div role="img" aria-label={trendSummary(days)}>
        <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
          <AreaChart
            data={[...days]}
            margin={{ top: 8, right: 24, bottom: 0, left: 0 }}
          >
            <defs>
              <TrendPatterns chart={chart} />
            </defs>
            <CartesianGrid stroke={theme.palette.divider} vertical={false} />
            <XAxis
              dataKey="day"
              tickFormatter={day}
              minTickGap={48}
              stroke={theme.palette.text.secondary}
            />
            <YAxis
              allowDecimals={false}
              tickCount={Math.min(most, TICKS) + 1}
              tickFormatter={grouped}
              width={40}
              stroke={theme.palette.text.secondary}
            />
            <Tooltip
              isAnimationActive={false}
              content={({ active, label }) => (
                <TrendTip day={days.find(one => active && one.day === label)} />
              )}
            />
            {standingsIn(days).map(standing => (
              <Area
                key={standing}
                dataKey={(one: TrendDay) => standingOn(one, standing)}
                stackId="standing"
                // A line would show where there are none of them as well.
                stroke="none"
                activeDot={false}
                fill={`url(#${patternId(chart, standing)})`}
                fillOpacity={1}
                isAnimationActive={false}
              />
            ))}
          </AreaChart>
        </ResponsiveContainer>
      </div>
      <TrendLegend chart={chart} last={last} />
    </figure>
  );
}
