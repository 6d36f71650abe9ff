import { isMassLoss } from 'backstage-plugin-ai-readiness-common';
import type { RunState, UnseenServices } from './ReconciliationStore';

/** What is missing as long as this has left, and is no outage. */
const REAL_AFTER_MS = 24 * 60 * 60_000;

/**
 * Whether services have left the catalog, or so many are missing at once that
 * the catalog is doubted (`docs/ownership.md`, directory guard).
 */
export function missingServices(
  { known, gone }: Pick<UnseenServices, 'known' | 'gone'>,
  before: Pick<RunState, 'missingSince'>,
  options: { limitPercent: number; now: string },
): { doubted: boolean; missingSince?: string } {
  const { limitPercent, now } = options;
  if (!isMassLoss(gone.length, known, limitPercent)) return { doubted: false };
  const { missingSince = now } = before;
  const lasts = Date.parse(now) - Date.parse(missingSince);
  return lasts < REAL_AFTER_MS
    ? { doubted: true, missingSince }
    : { doubted: false };
}
