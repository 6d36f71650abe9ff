import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import LockedIcon from '@material-ui/icons/LockOutlined';
import CatalogIcon from '@material-ui/icons/Storage';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { OwnerName } from '../../ownership/OwnerName';
import { Mark } from '../../presentation/Mark';
import { RelativeTime } from '../../presentation/RelativeTime';
import { TextButton } from '../../presentation/TextButton';
import { StatusMark } from '../../verdict/StatusMark';
import { ConfirmAgain } from '../ConfirmAgain';
import { useReview } from '../ReviewContext';
import { SaveState } from '../SaveState';
import { StatusControl } from '../StatusControl';
import { useReadOnlyReason } from '../useReadOnlyReason';

const useStyles = makeStyles(theme => ({
  control: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** The answer that people give, and who gave it. */
export function StatedStatus(props: { item: ItemReview }) {
  const { item } = props;
  const classes = useStyles();
  return (
    <>
      {item.effective === 'exempt' ? (
        <StatusMark status="exempt" />
      ) : (
        <span className={classes.control}>
          <StatusControl item={item} />
          <SaveState keyPrefix={`${item.id}/status`} />
        </span>
      )}
      <NotYours item={item} />
      <StatedBy item={item} />
      {item.statedAt && <ConfirmAgain item={item} />}
    </>
  );
}

/** The answer that the catalog gives. */
export function ComputedStatus(props: {
  item: ItemReview;
  onShowOwners: () => void;
}) {
  return (
    <>
      <StatusMark status={props.item.effective} />
      <Mark tone="unknown" icon={CatalogIcon}>
        Read from the catalog; nobody has to state it
      </Mark>
      <TextButton onClick={props.onShowOwners}>
        See the owners by area
      </TextButton>
    </>
  );
}

/** Who may state it; where nothing may be stated, the page says so above. */
function NotYours(props: { item: ItemReview }) {
  const { viewer } = useReview().review;
  const because = useReadOnlyReason(props.item.area);
  return because && viewer.mayState ? (
    <Mark tone="unknown" icon={LockedIcon}>
      {because}
    </Mark>
  ) : null;
}

function StatedBy(props: { item: ItemReview }) {
  const { statedBy, statedAt, validUntil } = props.item;
  const { asOf } = useReview().review;
  if (!statedAt) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      Stated <RelativeTime value={statedAt} asOf={asOf} />
      {statedBy && (
        <>
          {' by '}
          <OwnerName entityRef={statedBy} />
        </>
      )}
      {validUntil && (
        <>
          , to be renewed <RelativeTime value={validUntil} asOf={asOf} />
        </>
      )}
    </Typography>
  );
}
