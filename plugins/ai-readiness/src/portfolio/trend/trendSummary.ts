import { STANDING_WORDS } from 'backstage-plugin-ai-readiness-common';
import { shortDate } from '../../presentation/dates';
import { grouped } from '../../presentation/figures';
import { STANDINGS } from '../figures';
import { standingOn, type TrendDay } from './trendDays';

/** "Since 8 Mar, Go fell from 2 to 1 and No-Go rose from 0 to 1." */
export function trendSummary(days: readonly TrendDay[]): string {
  const [first] = days;
  const last = days[days.length - 1];
  const since = `Since ${shortDate(first.day, last.day)}`;
  const moves = [
    ...STANDINGS.map(
      standing =>
        [
          STANDING_WORDS[standing],
          standingOn(first, standing),
          standingOn(last, standing),
        ] as const,
    ),
    ['services with ownership gaps', first.withGaps, last.withGaps] as const,
  ].filter(([, from, to]) => from !== to);
  if (!moves.length) return `${since}, nothing has changed.`;
  const words = moves.map(
    ([what, from, to]) =>
      `${what} ${to > from ? 'rose' : 'fell'} from ${grouped(
        from,
      )} to ${grouped(to)}`,
  );
  return `${since}, ${new Intl.ListFormat('en').format(words)}.`;
}
