import Skeleton from '@material-ui/lab/Skeleton';

/** Holds the place of a view while its code is on the way. */
export function ViewLoading(props: { of: string }) {
  return (
    <div aria-busy aria-label={`${props.of} is loading`} role="status">
      <Skeleton variant="rect" height={160} />
      <Skeleton height={64} />
      <Skeleton variant="rect" height={160} />
    </div>
  );
}
