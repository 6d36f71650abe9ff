import Typography from '@material-ui/core/Typography';
import type { VerdictResult } from 'backstage-plugin-ai-readiness-common';
import { RelativeTime } from '../presentation/RelativeTime';

/** When the verdict changes if nobody acts, to what and why. */
export function NextChange(props: { verdict: VerdictResult; asOf: string }) {
  const { nextChange } = props.verdict;
  if (!nextChange) return null;
  return (
    <Typography variant="body2">
      Changes by itself{' '}
      <RelativeTime value={nextChange.at} asOf={props.asOf} dated />:{' '}
      {nextChange.message}
    </Typography>
  );
}
