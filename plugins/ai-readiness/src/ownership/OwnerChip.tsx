import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  type ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';
import { LIVENESS_LOOK } from './livenessLook';
import { OwnerName } from './OwnerName';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'inline-flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: theme.spacing(0.75),
    minWidth: 0,
  },
  area: { color: theme.palette.text.secondary },
  name: {
    maxWidth: 260,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** Who answers for an item, in one line, and whether they can. */
export function OwnerChip(props: {
  item: Pick<ItemReview, 'area' | 'owners' | 'ownerLiveness' | 'namedOwner'>;
}) {
  const { area, owners, ownerLiveness, namedOwner } = props.item;
  const classes = useStyles();
  const { words, ...look } = LIVENESS_LOOK[ownerLiveness];
  const [first, ...others] = owners;
  return (
    <span className={classes.root}>
      <span className={classes.area}>
        {AREA_TITLES[area]}
        {namedOwner && ', own owner'}
      </span>
      {first && (
        <span
          className={classes.name}
          title={owners.map(({ ref }) => ref).join(', ')}
        >
          <OwnerName entityRef={first.ref} />
          {others.length > 0 && ` +${others.length}`}
        </span>
      )}
      <Mark {...look}>{words}</Mark>
    </span>
  );
}
