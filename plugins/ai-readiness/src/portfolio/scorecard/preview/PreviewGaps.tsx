import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  isGap,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { DrawerSection } from '../../../assessment/item/DrawerSection';
import { GapReason } from '../../../ownership/lookups/GapReason';
import { OwnerLink } from '../../../ownership/lookups/OwnerLink';
import { useItemTitles } from '../../../ownership/lookups/useItemTitles';
import { exactDate, sinceInDays } from '../../../presentation/dates';

type Owners = Review['ownership']['areas'][number]['owners'];

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  gap: { padding: theme.spacing(0.5, 0) },
  title: { fontWeight: 700 },
  named: { color: theme.palette.text.secondary },
}));

/** What nobody can answer for, who is named all the same, and for how long. */
export function PreviewGaps(props: { review: Review }) {
  const { ownership, items, asOf } = props.review;
  const classes = useStyles();
  const titleOf = useItemTitles();
  const areas = ownership.areas.filter(({ liveness }) => isGap(liveness));
  const own = items.filter(
    item => item.namedOwner !== undefined && isGap(item.ownerLiveness),
  );
  return (
    <DrawerSection title="Ownership gaps">
      {areas.length + own.length === 0 && 'Somebody answers for everything.'}
      <ul className={classes.list}>
        {areas.map(({ area, liveness, owners, since }) => (
          <li key={area} className={classes.gap}>
            <span className={classes.title}>{AREA_TITLES[area]}</span>
            {since && (
              <span title={exactDate(since)}> {sinceInDays(since, asOf)}</span>
            )}
            <div>
              <GapReason liveness={liveness} owners={owners} />
            </div>
            <Named owners={owners} className={classes.named} />
          </li>
        ))}
        {own.map(({ id, ownerLiveness, owners }) => (
          <li key={id} className={classes.gap}>
            <span className={classes.title}>{titleOf(id)}</span>
            <div>
              <GapReason liveness={ownerLiveness} />
            </div>
            <Named owners={owners} className={classes.named} />
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}

function Named(props: {
  owners: readonly Pick<Owners[number], 'ref'>[];
  className: string;
}) {
  const { owners, className } = props;
  if (!owners.length) return <></>;
  return (
    <div className={className}>
      named:{' '}
      {owners.map(({ ref }, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <OwnerLink entityRef={ref} />
        </span>
      ))}
    </div>
  );
}
