import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREAS,
  AREA_TITLES,
  type OwnersByAreaPage,
} from 'backstage-plugin-ai-readiness-common';
import { ListTotal } from '../lookups/ListTotal';
import { Pager } from '../lookups/Pager';
import { Scroller } from '../lookups/Scroller';
import { ServiceLink } from '../lookups/ServiceLink';
import { useNow } from '../lookups/useNow';
import { useTableStyles } from '../lookups/useTableStyles';
import { VerdictMark } from '../lookups/VerdictMark';
import { Inherited } from './Inherited';
import { MatrixCell } from './MatrixCell';

const useStyles = makeStyles(theme => ({
  table: {
    '& th, & td': { padding: `${theme.spacing(1)}px !important` },
    '& td': { minWidth: 88, maxWidth: 180 },
    // Stays in sight while the areas move under it.
    '& tr > th:first-child': {
      position: 'sticky',
      insetInlineStart: 0,
      zIndex: 1,
      minWidth: 130,
      background: theme.palette.background.paper,
    },
    // All areas on one sheet.
    '@media print': {
      tableLayout: 'fixed',
      '& th, & td, & td *, & th *': { fontSize: '7pt !important' },
      '& th, & td': { overflowWrap: 'anywhere' },
      '& td, & tr > th:first-child': { minWidth: 0, position: 'static' },
    },
  },
}));

const OF = ['service', 'services'] as const;

/** Services as rows, areas as columns. */
export function MatrixTable(props: {
  page: OwnersByAreaPage;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { page, cursor, onGoTo } = props;
  const { services, total, nextCursor } = page;
  const tableClasses = useTableStyles();
  const classes = useStyles();
  const now = useNow();
  return (
    <Paper>
      <ListTotal of={OF} total={total}>
        <Inherited /> = inherited from the system or the domain. A dash: the
        area does not apply.
      </ListTotal>
      <Scroller label="Owners by area">
        <table
          className={`${tableClasses.table} ${classes.table}`}
          aria-label="Owners by area"
        >
          <thead>
            <tr>
              <th scope="col">Service</th>
              {AREAS.map(area => (
                <th key={area} scope="col">
                  {AREA_TITLES[area]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map(service => (
              <tr key={service.entityRef}>
                <th scope="row">
                  <ServiceLink service={service} />
                  <div>
                    <VerdictMark verdict={service.verdict} labelled />
                  </div>
                </th>
                {AREAS.map(area => (
                  <td key={area}>
                    <MatrixCell
                      serviceRef={service.entityRef}
                      owners={service.areas.find(one => one.area === area)}
                      now={now}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <Pager
        of={OF}
        shown={services.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
