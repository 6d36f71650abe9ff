import {
  STANDING_WORDS,
  type PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../../decision/standingLook';
import { exactDate, shortDate } from '../../../presentation/dates';
import { Mark } from '../../../presentation/Mark';
import type { ScorecardClasses } from './useScorecardStyles';

/** What the decision is worth now, and below it what was decided. */
export function StandingCell(props: {
  row: Pick<PortfolioRow, 'standing' | 'decided' | 'flags'>;
  today: string;
  classes: ScorecardClasses;
}) {
  const { row, today, classes } = props;
  const { standing, decided, flags } = row;
  return (
    <>
      <Mark {...STANDING_LOOK[standing]}>{STANDING_WORDS[standing]}</Mark>
      {decided && (
        <span className={classes.about} title={exactDate(decided.on)}>
          decided: {STANDING_WORDS[decided.verdict]},{' '}
          {shortDate(decided.on, today)}
          {flags.includes('drifted') && (
            <span className={classes.drift} title="Worth less than decided">
              {' '}
              ↘
            </span>
          )}
        </span>
      )}
      {decided?.breakGlassUntil && flags.includes('break-glass') && (
        <span className={classes.about}>
          break-glass until {shortDate(decided.breakGlassUntil, today)}
        </span>
      )}
      {flags.includes('live-undecided') && (
        <span className={classes.about}>live all the same</span>
      )}
    </>
  );
}
