import type { NotificationPayload } from '@backstage/plugin-notifications-common';
import {
  explainDigest,
  explainNotice,
  mostPressingFirst,
  type Notice,
  type NoticeKind,
} from 'backstage-plugin-ai-readiness-common';
import { noticeLink } from './noticeLink';

/** More are a list that nobody reads. */
const NAMED_AT_MOST = 20;

/** As long as Backstage keeps a title. */
const LONGEST_TITLE = 255;

const PRESSING: readonly NoticeKind[] = [
  'condition-overdue',
  'review-overdue',
  'drift',
];

/**
 * One notification for all that somebody is told on a day. Its scope is that of
 * the day: sent again, it takes the place of what was sent before. Pure.
 */
export function digestOf(
  notices: readonly Notice[],
  day: string,
): NotificationPayload {
  const ordered = mostPressingFirst(notices);
  const { title, lines } = explainDigest(ordered, day);
  const shown = lines.slice(0, NAMED_AT_MOST);
  const more = lines.length - shown.length;
  const isPressing = ordered.some(({ kind }) => PRESSING.includes(kind));
  return {
    title: shortened(title),
    description: [...shown, ...(more ? [`And ${more} more.`] : [])].join('\n'),
    // What can wait least is what it leads to.
    link: noticeLink(ordered[0]),
    severity: isPressing ? 'high' : 'normal',
    topic: 'ai-readiness',
    scope: `ai-readiness:digest:${day}`,
    metadata: {
      notices: ordered.slice(0, NAMED_AT_MOST).map(notice => ({
        kind: notice.kind,
        entityRef: notice.service.entityRef,
        message: explainNotice(notice, day),
        link: noticeLink(notice),
      })),
    },
  };
}

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE - 1)}…`;
}
