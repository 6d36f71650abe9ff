import { AREA_TITLES } from '../checklist/areas';
import type { Area } from '../checklist/types';
import { TRIGGER_WORDS } from '../decision/explain';
import type { KeptReview } from '../decision/types';
import { dayInWords } from '../time/dayInWords';
import { VERDICT_WORDS } from '../verdict/explain';
import type { Verdict } from '../verdict/types';

/** So many items are named, the others counted. */
const NAMED = 5;

/** An item as people know it. @public */
export interface NamedItem {
  number: string;
  title: string;
}

/** What waits, without its words. @public */
export type InboxMatter =
  | { kind: 'gap'; areas: readonly Area[] }
  | { kind: 'gap'; items: readonly NamedItem[] }
  | {
      kind: 'open-items';
      area: Area;
      of: number;
      open: number;
      critical: number;
      notAssessed: number;
    }
  | { kind: 'open-items'; items: readonly NamedItem[] }
  | { kind: 'statement'; items: readonly NamedItem[]; until: string }
  | {
      kind: 'condition' | 'accepted-risk';
      item: NamedItem;
      /** Whether a decision carries it, or only a plan of the review. */
      decided: boolean;
    }
  | { kind: 'target-plan'; item: NamedItem }
  | { kind: 'review'; title: string }
  | {
      kind: 're-review';
      trigger: KeptReview['trigger'];
      items: readonly NamedItem[];
    }
  | { kind: 'decision'; why: 'live' | 'lapsed' }
  | { kind: 'decision'; why: 'ready'; verdict: Verdict }
  | { kind: 'exemption'; item: NamedItem; by: string; until: string };

/** What is to be done, in one plain sentence without a full stop. */
export function explainInbox(matter: InboxMatter): string {
  switch (matter.kind) {
    case 'gap':
      return `Nobody can answer for ${
        'areas' in matter ? areaList(matter.areas) : itemList(matter.items)
      }`;
    case 'open-items':
      return 'items' in matter
        ? `Bring ${itemList(matter.items)} to met`
        : workload(matter);
    case 'statement':
      return renewal(matter);
    case 'condition':
      return matter.decided
        ? `Close the condition on ${itemName(matter.item)}`
        : `Carry out the plan for ${itemName(matter.item)}`;
    case 'accepted-risk':
      return matter.decided
        ? `See to the risk accepted on ${itemName(matter.item)}`
        : `See to the risk that the plan for ${itemName(matter.item)} accepts`;
    case 'target-plan':
      return `Bring ${itemName(matter.item)} to its target state`;
    case 'review':
      return `Hold the ${lowered(matter.title)}`;
    case 're-review':
      return reassessment(matter);
    case 'exemption':
      return `${matter.by} asks for ${itemName(
        matter.item,
      )} not to apply until ${dayInWords(
        matter.until,
      )}: approve or decline that`;
    default:
      return decision(matter);
  }
}

type Matter<K extends InboxMatter['kind']> = Extract<InboxMatter, { kind: K }>;

function workload(
  matter: Exclude<Matter<'open-items'>, { items: unknown }>,
): string {
  const { area, of, open, critical, notAssessed } = matter;
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  const worst = critical ? `, ${critical} of them critical` : '';
  const parts = [
    open && `${open} of ${counted(of, 'item')} ${are(open)} open${worst}`,
    notAssessed &&
      (open
        ? `${notAssessed} ${are(notAssessed)} not assessed`
        : `${notAssessed} of ${counted(of, 'item')} ${are(
            notAssessed,
          )} not assessed`),
  ];
  return `${AREA_TITLES[area]}: ${parts.filter(Boolean).join('; ')}`;
}

function renewal({ items, until }: Matter<'statement'>): string {
  const [only] = items;
  const day = dayInWords(until);
  return items.length === 1
    ? `Confirm ${itemName(only)} again: it counts in full until ${day}`
    : `Confirm ${itemList(items)} again: the first counts in full until ${day}`;
}

function reassessment({ trigger, items }: Matter<'re-review'>): string {
  const why = trigger
    ? `Re-review (${TRIGGER_WORDS[trigger].toLocaleLowerCase('en-US')})`
    : 'Re-review';
  return items.length ? `${why}: assess ${itemList(items)} again` : why;
}

function decision(matter: Matter<'decision'>): string {
  switch (matter.why) {
    case 'live':
      return 'Live without a decision: decide whether it may stay so';
    case 'lapsed':
      return 'The decision has lapsed: decide again';
    default:
      return `Ready to be decided: the rules say ${
        VERDICT_WORDS[matter.verdict]
      }`;
  }
}

function areaList(areas: readonly Area[]): string {
  const titles = areas.map(area => AREA_TITLES[area]);
  return titles.length === 1
    ? `the area ${titles[0]}`
    : `${titles.length} areas: ${titles.join(', ')}`;
}

function itemList(items: readonly NamedItem[]): string {
  const [only] = items;
  if (items.length === 1) return itemName(only);
  const shown = items.slice(0, NAMED).map(({ number }) => number);
  const more = items.length - shown.length;
  return `${items.length} items (${shown.join(', ')}${
    more ? ` and ${more} more` : ''
  })`;
}

function itemName({ number, title }: NamedItem): string {
  return `${number} ${title}`.trim();
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('en-US') + title.slice(1);
}
