import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useReview } from '../assessment/ReviewContext';
import { AreaRow } from './AreaRow';
import { OWNERS_ID } from './goToOwners';

const SHOWN_IN_FULL = 2;

const useStyles = makeStyles(theme => ({
  root: { scrollMarginTop: theme.spacing(2) },
  head: { padding: theme.spacing(2) },
  scroller: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      ...theme.typography.body2,
      padding: theme.spacing(1, 2),
      textAlign: 'start',
      verticalAlign: 'top',
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
    },
    '& code': { overflowWrap: 'anywhere' },
    '& tbody th': { fontWeight: 700, whiteSpace: 'nowrap' },
  },
}));

/** Who answers for each area, where the catalog says so, and what closes gaps. */
export function OwnersByArea() {
  const classes = useStyles();
  const { ownership, service, asOf } = useReview().review;
  const gaps = ownership.areas.filter(({ remedy }) => remedy).length;
  return (
    <Paper
      component="section"
      id={OWNERS_ID}
      tabIndex={-1}
      aria-labelledby={`${OWNERS_ID}-title`}
      className={classes.root}
    >
      <div className={classes.head}>
        <Typography variant="h6" component="h3" id={`${OWNERS_ID}-title`}>
          Owners by area
        </Typography>
        <Typography variant="body2" color="textSecondary">
          Read from the catalog. To change an owner, change the catalog file.
        </Typography>
      </div>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Owner</th>
              <th scope="col">Can answer</th>
              <th scope="col">Named in</th>
            </tr>
          </thead>
          <tbody>
            {ownership.areas.map(area => (
              <AreaRow
                key={area.area}
                ownership={area}
                serviceRef={service.entityRef}
                asOf={asOf}
                folded={gaps > SHOWN_IN_FULL}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Paper>
  );
}
