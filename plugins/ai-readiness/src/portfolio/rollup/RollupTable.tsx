import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { Rollup, RollupBy } from 'backstage-plugin-ai-readiness-common';
import { ListTotal } from '../../ownership/lookups/ListTotal';
import { Pager } from '../../ownership/lookups/Pager';
import { Scroller } from '../../ownership/lookups/Scroller';
import { useTableStyles } from '../../ownership/lookups/useTableStyles';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';
import type { ScorecardFilters } from '../scorecard/state/scorecardAddress';
import { useGateHeads } from '../scorecard/useGateHeads';
import { useRefTitles } from '../scorecard/useRefTitles';
import { RollupRow } from './RollupRow';
import { StandingLegend } from './StandingLegend';

const OF: Record<RollupBy, readonly [one: string, many: string]> = {
  owner: ['owner', 'owners'],
  system: ['system', 'systems'],
  domain: ['domain', 'domains'],
  tier: ['risk tier', 'risk tiers'],
};

/** At most, in pixels. */
const FIRST_COLUMN = 260;

const useStyles = makeStyles(theme => ({
  // What has the focus does not hide below the column that stays.
  scroller: { scrollPaddingInlineStart: `${FIRST_COLUMN}px` },
  table: {
    '& th, & td': {
      padding: `${theme.spacing(1)}px ${theme.spacing(1)}px !important`,
    },
    // Stays in sight while the figures move under it.
    '& tr > th:first-child': {
      position: 'sticky',
      insetInlineStart: 0,
      zIndex: 1,
      minWidth: 150,
      maxWidth: FIRST_COLUMN,
      paddingInlineStart: `${theme.spacing(2)}px !important`,
      background: theme.palette.background.paper,
    },
    '@media print': {
      '& th, & td': { fontSize: '8pt !important' },
      '& tr > th:first-child': { position: 'static', minWidth: 0 },
    },
  },
  gates: { display: 'block' },
  figure: {
    width: 72,
    whiteSpace: 'normal !important' as 'normal',
  },
  gate: { width: 52, textAlign: 'center !important' as 'center' },
  gateName: {
    display: 'inline-block',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    whiteSpace: 'nowrap',
  },
}));

/** One line per group: its figures, and its gates as a heat map. */
export function RollupTable(props: {
  rollup: Rollup;
  filters: ScorecardFilters;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { rollup, filters, cursor, onGoTo } = props;
  const { by, groups, total, nextCursor } = rollup;
  const { table, number } = useTableStyles();
  const classes = useStyles();
  const [one, many] = OF[by];
  const titleOf = useRefTitles(
    groups.map(({ value }) => (value.includes(':') ? value : undefined)),
  );
  const gates = useGateHeads(groups[0].gates.map(({ id }) => id));
  return (
    <Paper>
      <ListTotal of={OF[by]} total={total}>
        <StandingLegend />
        <span className={classes.gates}>
          Below a gate: services where it is open, the stronger the larger their
          share; ○ where it is only not assessed
        </span>
      </ListTotal>
      <Scroller label={`Figures by ${one}`} className={classes.scroller}>
        <table
          className={`${table} ${classes.table}`}
          aria-label={`Figures by ${one}`}
        >
          <thead>
            <tr>
              <th scope="col">
                {one[0].toLocaleUpperCase('en-US') + one.slice(1)}
              </th>
              <th scope="col" className={`${number} ${classes.figure}`}>
                Services
              </th>
              <th scope="col">Standing</th>
              <th scope="col" className={`${number} ${classes.figure}`}>
                Critical items open
              </th>
              <th scope="col" className={`${number} ${classes.figure}`}>
                With owner&shy;ship gaps
              </th>
              <th scope="col" className={`${number} ${classes.figure}`}>
                Live, no decision
              </th>
              <th scope="col">Due</th>
              {gates.map(({ id, title, short }) => (
                <th
                  key={id}
                  scope="col"
                  title={`${title}: services where it is open`}
                  className={classes.gate}
                >
                  <VisuallyHidden>{title}</VisuallyHidden>
                  <span className={classes.gateName} aria-hidden>
                    {short}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(group => (
              <RollupRow
                key={group.value}
                by={by}
                group={group}
                gates={gates}
                filters={filters}
                titleOf={titleOf}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      <Pager
        of={[one, many]}
        shown={groups.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
