import Typography from '@material-ui/core/Typography';
import { RelativeTime } from '../presentation/RelativeTime';

/** When something changes if nobody acts, to what and why. */
export function NextChange(props: {
  /** What changes, where that is not what stands right above. */
  of?: string;
  change?: { at: string; message: string };
  asOf: string;
}) {
  const { of, change, asOf } = props;
  if (!change) return null;
  return (
    <Typography variant="body2">
      {of ? `${of} changes` : 'Changes'} by itself{' '}
      <RelativeTime value={change.at} asOf={asOf} dated />: {change.message}
    </Typography>
  );
}
