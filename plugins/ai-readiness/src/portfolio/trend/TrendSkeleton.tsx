import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';

/** As high as the chart, so that what stands below it stays where it is. */
export const CHART_HEIGHT = 240;
const AROUND_IT = 96;

/** The shape of the trend before it is there. */
export function TrendSkeleton() {
  return (
    <div aria-busy style={{ minHeight: CHART_HEIGHT + AROUND_IT }}>
      <VisuallyHidden>Loading the trend</VisuallyHidden>
      <Skeleton width={280} />
      <Skeleton variant="rect" height={CHART_HEIGHT} />
    </div>
  );
}
