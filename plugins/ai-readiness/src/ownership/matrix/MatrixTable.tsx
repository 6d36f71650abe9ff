import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREAS,
  AREA_TITLES,
  type OwnersByAreaPage,
} from 'backstage-plugin-ai-readiness-common';
import { Pager } from '../lookups/Pager';
import { ServiceLink } from '../lookups/ServiceLink';
import { useNow } from '../lookups/useNow';
import { useTableStyles } from '../lookups/useTableStyles';
import { VerdictMark } from '../lookups/VerdictMark';
import { Inherited } from './Inherited';
import { MatrixCell } from './MatrixCell';

const useStyles = makeStyles(theme => ({
  legend: {
    padding: theme.spacing(1.5, 2, 0),
    color: theme.palette.text.secondary,
  },
  table: {
    '& th, & td': { padding: `${theme.spacing(1)}px !important` },
    '& td': { minWidth: 112, maxWidth: 180 },
    // Stays in sight while the areas move under it.
    '& tr > th:first-child': {
      position: 'sticky',
      insetInlineStart: 0,
      zIndex: 1,
      minWidth: 150,
      background: theme.palette.background.paper,
    },
  },
}));

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
      <Typography variant="caption" component="p" className={classes.legend}>
        <Inherited /> = inherited from the system or the domain. A dash: the
        area does not apply.
      </Typography>
      <div className={tableClasses.scroller}>
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
                    <VerdictMark verdict={service.verdict} />
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
      </div>
      <Pager
        of={['service', 'services']}
        shown={services.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}
