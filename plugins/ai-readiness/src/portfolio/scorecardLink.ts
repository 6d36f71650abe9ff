import {
  writeAddress,
  type ScorecardFilters,
} from './scorecard/state/scorecardAddress';

/** The scorecard with these filters, as a plain address that can be sent on. */
export function scorecardLink(
  pagePath: string,
  filters: ScorecardFilters,
): string {
  return pagePath + writeAddress({ filters });
}
