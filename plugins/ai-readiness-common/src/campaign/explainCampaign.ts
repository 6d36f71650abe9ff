import { dayInWords } from '../time/dayInWords';
import { dayNumber } from '../time/days';
import { idealOpen } from './burnDown';
import type { Campaign, CampaignFilter, CampaignState } from './types';

/** @public */
export const CAMPAIGN_STATE_WORDS: Readonly<Record<CampaignState, string>> = {
  open: 'Under way',
  late: 'Late',
  completed: 'Completed',
  ended: 'Ended',
};

/** Filters by how a service stands: work on the campaign changes that. */
const MOVING = {
  verdict: 'verdict',
  standing: 'standing',
  area: 'area',
  gate: 'gate',
  item: 'open item',
  gap: 'gap',
  pattern: 'anti-pattern',
  due: 'what is due',
  flag: 'what to look at',
} as const satisfies Partial<Record<keyof CampaignFilter, string>>;

/** "12 of 40 closed, 28 late, was due 3 days ago" @public */
export function explainCampaign(campaign: Campaign, asOf: string): string {
  const { figures, dueOn, closed } = campaign;
  const total = figures.open + figures.done;
  const progress = total
    ? `${figures.done} of ${total} closed`
    : 'nothing to close';
  if (closed) {
    const left = figures.open ? [`${figures.open} left open`] : [];
    const how = closed.outcome === 'completed' ? 'completed' : 'ended';
    return [progress, ...left, `${how} ${dayInWords(closed.at)}`].join(', ');
  }
  return [progress, ...lag(campaign, asOf), dueWords(dueOn, asOf)].join(', ');
}

/** How many tasks more are open than if the same was closed each day. @public */
export function behindPlan(
  campaign: Pick<Campaign, 'createdAt' | 'dueOn' | 'figures'>,
  asOf: string,
): number {
  const { open, done } = campaign.figures;
  const planned = Math.ceil(idealOpen(campaign, open + done, asOf));
  return Math.max(0, open - planned);
}

function lag(campaign: Campaign, asOf: string): string[] {
  const { open } = campaign.figures;
  if (campaign.state === 'late') return open ? [`${open} late`] : [];
  const behind = behindPlan(campaign, asOf);
  return behind ? [`${behind} behind plan`] : [];
}

/** "due in 9 days" @public */
export function dueWords(dueOn: string, asOf: string): string {
  const left = dayNumber(dueOn) - dayNumber(asOf);
  if (left === 0) return 'due today';
  return left > 0 ? `due in ${days(left)}` : `was due ${days(-left)} ago`;
}

/** What about a filter is worth knowing before it starts a campaign. @public */
export function filterNotes(filter: CampaignFilter): string[] {
  const moving = Object.entries(MOVING).flatMap(([name, words]) =>
    filter[name as keyof typeof MOVING]?.length ? [words] : [],
  );
  if (!moving.length) return [];
  return [
    `The filter goes by how services stand (${moving.join(
      ', ',
    )}), which changes as they are worked on: a service that no longer matches leaves with what is open on it. What was closed stays closed.`,
  ];
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}
