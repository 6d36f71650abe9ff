import type { RollupBy } from 'backstage-plugin-ai-readiness-common';
import { oneOf } from '../../ownership/lookups/oneOf';
import {
  readAddress,
  writeAddress,
  type ScorecardFilters,
} from '../scorecard/state/scorecardAddress';

/** What services can be put together by; a list of its own, as for filters. */
export const ROLLUPS = [
  'owner',
  'system',
  'domain',
  'tier',
] as const satisfies readonly RollupBy[];

const BY = 'by';

/** Which roll-up is shown, of which services. */
export interface RollupState {
  by: RollupBy;
  filters: ScorecardFilters;
  cursor?: string;
}

export function readRollup(search: string): RollupState {
  const { filters, cursor } = readAddress(search);
  const by = new URLSearchParams(search).get(BY) ?? undefined;
  return { by: oneOf(ROLLUPS, by) ?? ROLLUPS[0], filters, cursor };
}

/** Begins with "?"; what services are put together by is always told. */
export function writeRollup({ by, filters, cursor }: RollupState): string {
  const rest = writeAddress({ filters, cursor }).replace('?', '&');
  return `?${BY}=${by}${rest}`;
}
