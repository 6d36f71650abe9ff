import Button from '@material-ui/core/Button';
import TrendIcon from '@material-ui/icons/Timeline';
import { useTrendDays } from './useTrendDays';

/** Shows the trend, and hides it again. */
export function TrendButton() {
  const { days, show } = useTrendDays();
  return (
    <Button
      size="small"
      startIcon={<TrendIcon />}
      aria-expanded={Boolean(days)}
      onClick={() => show(days ? undefined : 90)}
    >
      Trend
    </Button>
  );
}
