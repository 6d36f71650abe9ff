import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useQuery } from '@tanstack/react-query';
import {
  ownerContact,
  type OwnerContact as Contact,
  type OwnerDuties,
} from 'backstage-plugin-ai-readiness-common';
import { queryKeys } from '../../api/ReadinessSession';
import { Mark } from '../../presentation/Mark';
import { LIVENESS_LOOK } from '../livenessLook';
import { LivenessMark } from '../lookups/LivenessMark';
import { OwnerLink } from '../lookups/OwnerLink';
import { OwnerContact } from '../OwnerContact';
import { OwnerName } from '../OwnerName';

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
  const contact = useContact(ref);
  return (
    <Paper className={classes.root}>
      <div>
        {liveness === 'live' ? (
          <Mark {...LIVENESS_LOOK.live}>can answer today</Mark>
        ) : (
          <LivenessMark liveness={liveness} />
        )}
        {problem && (
          <Typography variant="body2" color="textSecondary">
            {problem}
          </Typography>
        )}
      </div>
      {contact && <OwnerContact contact={contact} />}
      <div>
        In the catalog: <OwnerName entityRef={ref} link />
      </div>
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

function useContact(ref: string): Contact | undefined {
  const catalogApi = useApi(catalogApiRef);
  const { data } = useQuery<Contact, Error>({
    queryKey: queryKeys.entity(ref),
    staleTime: 60_000,
    queryFn: async () => {
      const entity = await catalogApi.getEntityByRef(ref);
      return entity ? ownerContact(entity) : { links: [] };
    },
  });
  return data;
}
