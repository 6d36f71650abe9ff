import { parseEntityRef } from '@backstage/catalog-model';
import type { Notice } from 'backstage-plugin-ai-readiness-common';

/** The item that names the area gaps of a service. */
const AREA_OWNERS = 'area-owners';
const DECISION_VIEW = { view: 'decision' };

/** Leads to what the notice is about, on the tab as a portal has it by default. */
export function noticeLink(notice: Notice): string {
  const { kind, namespace, name } = parseEntityRef(notice.service.entityRef);
  const path = ['catalog', namespace, kind.toLocaleLowerCase('en-US'), name]
    .map(encodeURIComponent)
    .join('/');
  return `/${path}/readiness?${new URLSearchParams(place(notice))}`;
}

function place(notice: Notice): Record<string, string> {
  switch (notice.kind) {
    case 'gap':
      return { item: notice.item?.id ?? AREA_OWNERS };
    case 'condition-due':
    case 'condition-overdue':
      return { ...DECISION_VIEW, item: notice.item.id };
    case 'campaign-due':
      return { item: notice.item.id };
    case 'drift': {
      const [item] = notice.drift.items;
      return item ? { item: item.id } : DECISION_VIEW;
    }
    default:
      return DECISION_VIEW;
  }
}
