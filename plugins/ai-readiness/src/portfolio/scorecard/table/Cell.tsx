import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import { VerdictMark } from '../../../ownership/lookups/VerdictMark';
import { ageInDays, exactDate, shortDate } from '../../../presentation/dates';
import { TIER_WORDS } from '../filters/filterWords';
import type { ColumnId } from './columns';
import { DueCell } from './DueCell';
import type { RowTitles } from './RowContext';
import { StandingCell } from './StandingCell';
import type { ScorecardClasses } from './useScorecardStyles';

/** What a column says of a service. */
export function Cell(props: {
  column: Exclude<ColumnId, 'gates'>;
  row: PortfolioRow;
  titles: RowTitles;
  ownerPage?: string;
  today: string;
  classes: ScorecardClasses;
}) {
  const { column, row, titles, ownerPage, today, classes } = props;
  switch (column) {
    case 'owner':
      return (
        <OwnerCell owner={row.owner} title={titles.owner} to={ownerPage} />
      );
    case 'standing':
      return <StandingCell row={row} today={today} classes={classes} />;
    case 'verdict':
      return <VerdictMark verdict={row.verdict} />;
    case 'passed':
      return <>{`${row.gatesPassed} of ${row.gatesTotal}`}</>;
    case 'scope':
      return <>{scopeWords(row.scope, today)}</>;
    case 'tier':
      return <>{row.riskTier ? TIER_WORDS[row.riskTier] : '–'}</>;
    case 'lifecycle':
    case 'type':
      return <>{row[column] ?? '–'}</>;
    case 'system':
    case 'domain':
      return (
        <span dir="auto" title={row[column]}>
          {titles[column] ?? '–'}
        </span>
      );
    case 'critical':
      return <Count of={row.openCritical} strong />;
    case 'open':
      return <Count of={row.open} />;
    case 'not-assessed':
      return <Count of={row.notAssessed} />;
    case 'gaps':
      return <Count of={row.ownershipGaps} strong />;
    case 'oldest-gap':
      return <Age since={row.oldestGapSince} today={today} />;
    case 'due':
      return <DueCell due={row.due} today={today} classes={classes} />;
    default:
      return column satisfies never;
  }
}

function OwnerCell(props: { owner?: string; title?: string; to?: string }) {
  const { owner, title, to } = props;
  if (!owner) return <>nobody</>;
  const name = <span dir="auto">{title ?? owner}</span>;
  return to ? (
    <a href={to} title={owner}>
      {name}
    </a>
  ) : (
    <span title={owner}>{name}</span>
  );
}

function Count(props: { of: number; strong?: boolean }) {
  const { of, strong } = props;
  return strong && of > 0 ? <strong>{of}</strong> : <>{of}</>;
}

function Age(props: { since?: string; today: string }) {
  const { since, today } = props;
  if (!since) return <>–</>;
  return (
    <time dateTime={since} title={exactDate(since)}>
      {since.startsWith(today) ? 'today' : ageInDays(since, today)}
    </time>
  );
}

function scopeWords(scope: PortfolioRow['scope'], today: string): string {
  if (scope.kind === 'full') return 'Full';
  return scope.until
    ? `Limited until ${shortDate(scope.until, today)}`
    : 'Limited';
}
