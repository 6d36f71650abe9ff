import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '../../../presentation/VisuallyHidden';
import { gateLetter, type GateHead } from '../useGateHeads';
import { TITLE_SORT } from './columns';
import { HeadCell, type Sorted } from './HeadCell';
import type { RowContext } from './RowContext';
import { WIDE } from './useScorecardStyles';

const useStyles = makeStyles({
  letter: { [WIDE]: { display: 'none' } },
  short: {
    display: 'none',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    whiteSpace: 'nowrap',
    [WIDE]: { display: 'inline-block' },
  },
});

/** What the columns are; each that can be is a way to sort. */
export function ScorecardHead(props: {
  context: RowContext;
  sorted: Sorted;
  onSort: (sort: string, order?: 'asc' | 'desc') => void;
}) {
  const { context, ...sorting } = props;
  const { columns, gates, classes } = context;
  return (
    <thead>
      <tr>
        <HeadCell {...TITLE_SORT} {...sorting}>
          Service
        </HeadCell>
        {columns.flatMap(column =>
          column.id === 'gates'
            ? gates.map(gate => (
                <HeadCell
                  key={gate.id}
                  sort={`gate:${gate.id}`}
                  about={gate.title}
                  className={classes.gate}
                  {...sorting}
                >
                  <GateName gate={gate} />
                </HeadCell>
              ))
            : [
                <HeadCell
                  key={column.id}
                  sort={column.sort}
                  first={column.first}
                  about={column.about}
                  className={column.number ? classes.number : undefined}
                  {...sorting}
                >
                  {column.title}
                </HeadCell>,
              ],
        )}
      </tr>
    </thead>
  );
}

/** In full where there is room for it, otherwise a letter. */
function GateName(props: { gate: GateHead }) {
  const { number, title, short } = props.gate;
  const classes = useStyles();
  return (
    <>
      <VisuallyHidden>
        Gate {number} {title}
      </VisuallyHidden>
      <span className={classes.short} aria-hidden>
        {short}
      </span>
      <span className={classes.letter} aria-hidden>
        {gateLetter(short)}
      </span>
    </>
  );
}
