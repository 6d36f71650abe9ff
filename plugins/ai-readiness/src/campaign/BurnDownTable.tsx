import { makeStyles } from '@material-ui/core/styles';
import type { BurnDown } from 'backstage-plugin-ai-readiness-common';
import { Scroller } from '../ownership/lookups/Scroller';
import { useTableStyles } from '../ownership/lookups/useTableStyles';
import { exactDate } from '../presentation/dates';
import { changedDays } from './burnDownWords';

const LABEL = 'Days on which something changed';

const useStyles = makeStyles({ root: { maxHeight: 320, overflowY: 'auto' } });

/** The chart for who does not see it, and in exact figures. */
export function BurnDownTable(props: { series: BurnDown }) {
  const classes = useStyles();
  const { table, number } = useTableStyles();
  return (
    <div className={classes.root}>
      <Scroller label={LABEL}>
        <table className={table} aria-label={LABEL}>
          <thead>
            <tr>
              <th scope="col">At the end of</th>
              <th scope="col" className={number}>
                Open
              </th>
              <th scope="col" className={number}>
                At an even pace
              </th>
            </tr>
          </thead>
          <tbody>
            {changedDays(props.series).map(({ day, open, ideal }) => (
              <tr key={day}>
                <th scope="row">{exactDate(day)}</th>
                <td className={number}>{open}</td>
                <td className={number}>{ideal ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}
