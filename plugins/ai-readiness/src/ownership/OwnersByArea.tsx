/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Where CSS lays the table out
   as a grid, browsers take its own roles away. */
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useReview } from '../assessment/ReviewContext';
import { AreaRow } from './AreaRow';
import { OWNERS_ID } from './goToOwners';
import { LookAge } from './LookAge';

const SHOWN_IN_FULL = 2;
const NARROW = '@media (max-width: 1099px)';

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
    '& code': { overflowWrap: 'break-word' },
    '& tbody th': { fontWeight: 700, whiteSpace: 'nowrap' },
    // Four columns side by side would break words: area, owner and state stay
    // in one line, where it is written goes below.
    [NARROW]: {
      '&, & tbody': { display: 'block' },
      '& thead': { display: 'none' },
      '& tr': {
        display: 'grid',
        gridTemplateColumns: '104px minmax(0, 1fr) minmax(0, 190px)',
        padding: theme.spacing(0.75, 1),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
      '& th, & td': {
        padding: theme.spacing(0.25, 1),
        borderTop: 'none',
        minWidth: 0,
      },
      '& tr[data-remedy]': { borderTop: 'none', paddingTop: 0 },
    },
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
          To change an owner, change the catalog file.
        </Typography>
        <LookAge />
      </div>
      <div className={classes.scroller}>
        <table className={classes.table} role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Area
              </th>
              <th scope="col" role="columnheader">
                Owner
              </th>
              <th scope="col" role="columnheader">
                Can answer
              </th>
              <th scope="col" role="columnheader">
                Named in
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
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
