import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  type AreaOwnership,
} from 'backstage-plugin-ai-readiness-common';
import { sinceInDays } from '../../presentation/dates';
import { LivenessMark } from '../lookups/LivenessMark';
import { AreaOwner } from '../matrix/AreaOwner';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(0.75, 2),
    margin: theme.spacing(0, 0, 1),
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
  },
}));

/** Each area with its owners; gaps say since when. */
export function AreaList(props: {
  areas: readonly AreaOwnership[];
  now: string;
}) {
  const { areas, now } = props;
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {areas.map(({ area, owners, liveness, since, source }) => (
        <div key={area} style={{ display: 'contents' }}>
          <dt>{AREA_TITLES[area]}</dt>
          <dd>
            {owners.map(({ ref }, index) => (
              <span key={ref}>
                {index > 0 && ', '}
                <AreaOwner
                  entityRef={ref}
                  inherited={source?.kind === 'annotation' && source.inherited}
                />
              </span>
            ))}{' '}
            {liveness !== 'live' && <LivenessMark liveness={liveness} />}
            {since && <> {sinceInDays(since, now)}</>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
