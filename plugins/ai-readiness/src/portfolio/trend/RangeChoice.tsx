import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { TREND_DAYS, useTrendDays, type TrendDays } from './useTrendDays';

/** How far back one wants to look. */
export function RangeChoice(props: { days: TrendDays }) {
  const { days } = props;
  const { show } = useTrendDays();
  return (
    <ButtonGroup size="small" aria-label="How far back">
      {TREND_DAYS.map(each => (
        <Button
          key={each}
          variant={each === days ? 'contained' : 'outlined'}
          disableElevation
          aria-pressed={each === days}
          onClick={() => show(each)}
        >
          {each} days
        </Button>
      ))}
    </ButtonGroup>
  );
}
