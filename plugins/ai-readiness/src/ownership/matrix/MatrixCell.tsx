import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  isGap,
  type OwnersByAreaPage,
} from 'backstage-plugin-ai-readiness-common';
import { sinceInDays } from '../../presentation/dates';
import { OWNERS_ID } from '../goToOwners';
import { GapReason } from '../lookups/GapReason';
import { LivenessMark } from '../lookups/LivenessMark';
import { useTabLink } from '../lookups/tabLink';
import { AreaOwner } from './AreaOwner';

type AreaOwners = OwnersByAreaPage['services'][number]['areas'][number];

const useStyles = makeStyles(theme => ({
  gap: {
    padding: theme.spacing(0.5),
    borderRadius: theme.shape.borderRadius,
    border: `2px solid ${theme.palette.error.main}`,
  },
}));

/** Who owns one area of one service; a gap leads to what closes it. */
export function MatrixCell(props: {
  owners?: AreaOwners;
  serviceRef: string;
  now: string;
}) {
  const { owners: area, serviceRef, now } = props;
  const classes = useStyles();
  const toTab = useTabLink();
  if (!area) return <>–</>;
  const { liveness, owners, inherited, since } = area;
  return (
    <div className={isGap(liveness) ? classes.gap : undefined}>
      {owners.map(({ ref }) => (
        <div key={ref}>
          <AreaOwner entityRef={ref} inherited={inherited} />
        </div>
      ))}
      {liveness === 'unknown' && <LivenessMark liveness={liveness} />}
      {isGap(liveness) && (
        <Link to={`${toTab(serviceRef)}#${OWNERS_ID}`}>
          <GapReason liveness={liveness} />
        </Link>
      )}
      {isGap(liveness) && since && (
        <Typography variant="caption" color="textSecondary" display="block">
          {sinceInDays(since, now)}
        </Typography>
      )}
    </div>
  );
}
