import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import { RelativeTime } from '../../../presentation/RelativeTime';
import type { ScorecardClasses } from './useScorecardStyles';

/** What has to be done first by a day, and when. */
export function DueCell(props: {
  due: PortfolioRow['due'];
  today: string;
  classes: ScorecardClasses;
}) {
  const { due, today, classes } = props;
  if (!due) return <>–</>;
  const overdue = due.on < today;
  return (
    <>
      <span className={overdue ? classes.overdue : undefined}>
        <RelativeTime value={due.on} asOf={today} />
      </span>
      <span className={classes.about}>
        {due.kind}
        {overdue && ', overdue'}
      </span>
    </>
  );
}
