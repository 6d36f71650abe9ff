import { makeStyles } from '@material-ui/core/styles';
import { STANDING_WORDS } from 'backstage-plugin-ai-readiness-common';
import { Scroller } from '../../ownership/lookups/Scroller';
import { useTableStyles } from '../../ownership/lookups/useTableStyles';
import { exactDate } from '../../presentation/dates';
import { grouped } from '../../presentation/figures';
import { STANDINGS } from '../figures';
import { changedDays, standingOn, type TrendDay } from './trendDays';

const useStyles = makeStyles({ root: { maxHeight: 320, overflowY: 'auto' } });

/** The chart for who does not see it, and in exact figures. */
export function TrendTable(props: { days: readonly TrendDay[] }) {
  const classes = useStyles();
  const { table, number } = useTableStyles();
  const days = changedDays(props.days).reverse();
  return (
    <div className={classes.root}>
      <Scroller label="Days on which something changed">
        <table className={table} aria-label="Days on which something changed">
          <thead>
            <tr>
              <th scope="col">At the end of</th>
              {STANDINGS.map(standing => (
                <th key={standing} scope="col" className={number}>
                  {STANDING_WORDS[standing]}
                </th>
              ))}
              <th scope="col" className={number}>
                With ownership gaps
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(day => (
              <tr key={day.day}>
                <th scope="row">{exactDate(day.day)}</th>
                {STANDINGS.map(standing => (
                  <td key={standing} className={number}>
                    {grouped(standingOn(day, standing))}
                  </td>
                ))}
                <td className={number}>{grouped(day.withGaps)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}
