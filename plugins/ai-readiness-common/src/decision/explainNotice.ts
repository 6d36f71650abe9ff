import { AREA_TITLES } from '../checklist/areas';
import type { Area } from '../checklist/types';
import { dayNumber } from '../time/days';
import { DRIFT_WORDS } from './explain';
import { DECIDED_WORDS } from './explainDecision';
import type { DecidedVerdict, KeptDrift } from './types';

/** What people are told of (`docs/notifications.md`). @public */
export const NOTICE_KINDS = [
  'condition-overdue',
  'review-overdue',
  'drift',
  'gap',
  'condition-due',
  'review-due',
  'campaign-due',
  'decision',
] as const;

/** In the order in which a digest names them. @public */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

interface NumberedItem {
  id: string;
  number: string;
}

/** One thing that somebody is told, without its words. @public */
export type Notice = { service: { entityRef: string; title: string } } & (
  | { kind: 'gap'; area: Area; item?: NumberedItem }
  | {
      kind: 'condition-due' | 'condition-overdue';
      item: NumberedItem;
      /** Last UTC day. */
      deadline: string;
    }
  | {
      kind: 'review-due' | 'review-overdue';
      /** What people call it: "30-day review". */
      review: string;
      /** Last UTC day. */
      dueOn: string;
    }
  | {
      kind: 'campaign-due';
      item: NumberedItem;
      /** What people call it. */
      campaign: string;
      /** Last UTC day. */
      dueOn: string;
    }
  | { kind: 'decision'; verdict: DecidedVerdict; by: string }
  | { kind: 'drift'; drift: Pick<KeptDrift, 'code' | 'area' | 'items'> }
);

/** One plain sentence; `asOf` is a day or an instant. @public */
export function explainNotice(notice: Notice, asOf: string): string {
  return `${notice.service.title}: ${clause(notice, asOf)}.`;
}

/** What one person is told at once: a title, and a sentence a line. @public */
export function explainDigest(
  notices: readonly Notice[],
  asOf: string,
): { title: string; lines: string[] } {
  const services = new Map(
    notices.map(({ service }) => [service.entityRef, service.title]),
  );
  const [title] = services.values();
  const one = notices.length === 1;
  const things = one ? '1 thing' : `${notices.length} things`;
  const need = one ? 'needs' : 'need';
  const where = services.size === 1 ? title : `${services.size} AI services`;
  const lines = mostPressingFirst(notices).map(each =>
    explainNotice(each, asOf),
  );
  return { title: `${things} on ${where} ${need} you`, lines };
}

/** What can wait least comes first. @public */
export function mostPressingFirst(notices: readonly Notice[]): Notice[] {
  const rank = ({ kind }: Notice) => NOTICE_KINDS.indexOf(kind);
  return [...notices].sort(
    (a, b) => rank(a) - rank(b) || dayOfNotice(a).localeCompare(dayOfNotice(b)),
  );
}

function dayOfNotice(notice: Notice): string {
  if ('deadline' in notice) return notice.deadline;
  return 'dueOn' in notice ? notice.dueOn : '';
}

function clause(notice: Notice, asOf: string): string {
  switch (notice.kind) {
    case 'gap':
      return notice.item
        ? `nobody can answer for ${notice.item.number} any more`
        : `nobody can answer for the area ${AREA_TITLES[notice.area]}`;
    case 'condition-due':
    case 'condition-overdue':
      return `the condition on ${notice.item.number} ${due(
        notice.deadline,
        asOf,
      )}`;
    case 'review-due':
    case 'review-overdue':
      return `the ${lowered(notice.review)} ${due(notice.dueOn, asOf)}`;
    case 'campaign-due':
      return `${notice.item.number} ${due(
        notice.dueOn,
        asOf,
      )} in the campaign “${notice.campaign}”`;
    case 'decision':
      return `${notice.by} decided ${DECIDED_WORDS[notice.verdict]}`;
    default:
      return `not as it was decided: ${drifted(notice.drift)}`;
  }
}

function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('en-US') + title.slice(1);
}

function due(day: string, asOf: string): string {
  const left = dayNumber(day) - dayNumber(asOf);
  if (left === 0) return 'is due today';
  if (left > 0) return `is due in ${days(left)}`;
  return `is overdue by ${days(-left)}`;
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}

function drifted({
  code,
  area,
  items,
}: Pick<KeptDrift, 'code' | 'area' | 'items'>): string {
  const numbers = items.map(({ number }) => number).join(', ');
  const where = [area && AREA_TITLES[area], numbers].filter(Boolean).join(', ');
  return where ? `${DRIFT_WORDS[code]} (${where})` : DRIFT_WORDS[code];
}
