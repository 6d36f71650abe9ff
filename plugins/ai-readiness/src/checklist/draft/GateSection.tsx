import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Scroller } from '../../ownership/lookups/Scroller';
import { useTableStyles } from '../../ownership/lookups/useTableStyles';
import type { GateTexts } from '../useChecklistTexts';
import { ItemRow } from './ItemRow';
import { useAnchor } from './useAnchor';

const useStyles = makeStyles(theme => ({
  root: { scrollMarginTop: theme.spacing(2) },
  // The same in every gate, so that one can read down the page.
  table: { tableLayout: 'fixed', minWidth: 620 },
  head: { padding: theme.spacing(2, 2, 1) },
}));

const COLUMNS = [
  ['Item', '45%'],
  ['Critical', '16%'],
  ['Area', '13%'],
  ['Level', '13%'],
  ['A statement holds', '13%'],
] as const;

/** One gate, with everything that is asked there. */
export function GateSection(props: { gate: GateTexts }) {
  const { id, number, title, question, items } = props.gate;
  const classes = useStyles();
  const tables = useTableStyles();
  const { ref } = useAnchor<HTMLElement>(id);
  const label = `Gate ${number} ${title}`;
  return (
    <section ref={ref} id={id} className={classes.root} aria-label={label}>
      <Paper>
        <div className={classes.head}>
          <Typography variant="h6" component="h3">
            {number} {title}
          </Typography>
          <Typography variant="body2" dir="auto">
            {question}
          </Typography>
        </div>
        <Scroller label={label}>
          <table
            className={`${tables.table} ${classes.table}`}
            aria-label={label}
          >
            <colgroup>
              {COLUMNS.map(([column, width]) => (
                <col key={column} style={{ width }} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {COLUMNS.map(([column]) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map(item => (
                <ItemRow key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </Scroller>
      </Paper>
    </section>
  );
}
