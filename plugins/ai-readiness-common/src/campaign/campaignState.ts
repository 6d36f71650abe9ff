import { addDays } from '../time/days';
import type { Campaign, CampaignFigures, CampaignState } from './types';

/** A campaign that nobody finishes ends so many days after its due date. @public */
export const CAMPAIGN_ENDS_AFTER_DAYS = 30;

/** So long somebody can take back that they ended a campaign. @public */
export const CAMPAIGN_REOPENS_WITHIN_DAYS = 7;

type Dated = Pick<Campaign, 'dueOn'> & {
  closed?: Pick<
    NonNullable<Campaign['closed']>,
    'at' | 'outcome' | 'by' | 'reason'
  >;
};

/** `docs/campaigns.md`, states. @public */
export function campaignState(
  { dueOn, closed }: Dated,
  asOf: string,
): CampaignState {
  if (closed) return closed.outcome;
  return addDays(asOf, 0) > dueOn ? 'late' : 'open';
}

/**
 * Whether and how a campaign closes by itself: completed once something was done
 * and nothing is left, ended when it has been late for too long.
 * @public
 */
export function campaignOutcome(
  { dueOn }: Pick<Campaign, 'dueOn'>,
  { open, done }: CampaignFigures,
  asOf: string,
): 'completed' | 'ended' | undefined {
  if (done > 0 && open === 0) return 'completed';
  return isLongPast(dueOn, asOf) ? 'ended' : undefined;
}

/**
 * Why a campaign can't go on again; absent when it can. What ended by itself
 * would at once do so again.
 * @public
 */
export function reopenProblem(
  { dueOn, closed }: Dated,
  asOf: string,
): string | undefined {
  if (!closed) return 'It has not ended';
  if (closed.outcome === 'completed') {
    return 'It is completed: nothing was left to do';
  }
  if (closed.reason && !closed.by) return closed.reason;
  if (!closed.by || isLongPast(dueOn, asOf)) {
    return `It was due more than ${CAMPAIGN_ENDS_AFTER_DAYS} days ago; start a new campaign for what is left`;
  }
  const last = addDays(closed.at, CAMPAIGN_REOPENS_WITHIN_DAYS);
  if (addDays(asOf, 0) <= last) return undefined;
  return `It was ended more than ${CAMPAIGN_REOPENS_WITHIN_DAYS} days ago; start a new campaign for what is left`;
}

function isLongPast(dueOn: string, asOf: string): boolean {
  return addDays(asOf, 0) > addDays(dueOn, CAMPAIGN_ENDS_AFTER_DAYS);
}
