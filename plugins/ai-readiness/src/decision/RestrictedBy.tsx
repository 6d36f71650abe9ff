import Typography from '@material-ui/core/Typography';
import { useReview } from '../assessment/ReviewContext';
import { OwnerName } from '../ownership/OwnerName';
import { RelativeTime } from '../presentation/RelativeTime';

/** Whose review restricts the service, since when, and in their words why. */
export function RestrictedBy() {
  const { drift, reviews, asOf } = useReview().review;
  const isRestricted = drift.some(
    ({ code, until }) => code === 'restricted' && !until,
  );
  const [last] = reviews
    .flatMap(({ completed }) =>
      completed?.outcome === 'restrict' ? [completed] : [],
    )
    .sort((one, other) => other.at.localeCompare(one.at));
  if (!isRestricted || !last) return null;
  return (
    <Typography variant="body2" dir="auto">
      Restricted by <OwnerName entityRef={last.by} link />,{' '}
      <RelativeTime value={last.at} asOf={asOf} dated />: {last.note}
    </Typography>
  );
}
