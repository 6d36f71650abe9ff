import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { OwnerDuties } from 'backstage-plugin-ai-readiness-common';
import { GapReason } from '../lookups/GapReason';
import { OwnerLink } from '../lookups/OwnerLink';
import { OwnerContact } from '../OwnerContact';
import { OwnerName } from '../OwnerName';
import { isNobody } from './isNobody';
import { useCatalogOwner } from './useCatalogOwner';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(2),
  },
}));

/** Who somebody is: how to reach them, whether they can answer, their groups. */
export function OwnerHead(props: { owner: OwnerDuties['owner'] }) {
  const { ref, liveness, problem, groups } = props.owner;
  const classes = useStyles();
  const found = useCatalogOwner(ref);
  return (
    <Paper className={classes.root}>
      <GapReason liveness={liveness} owners={[{ problem }]} />
      {isNobody(liveness) && (
        <Typography variant="body2" color="textSecondary">
          Nobody can answer by this name. Each line below leads to where an
          owner is named, so that somebody else can be.
        </Typography>
      )}
      {found && <OwnerContact contact={found.contact} />}
      {found?.known && (
        <div>
          In the catalog: <OwnerName entityRef={ref} link />
        </div>
      )}
      {groups.length > 0 && (
        <div>
          Also answers as a member of{' '}
          {groups.map((group, index) => (
            <span key={group.ref}>
              {index > 0 && ', '}
              <OwnerLink entityRef={group.ref} />
            </span>
          ))}
        </div>
      )}
    </Paper>
  );
}
