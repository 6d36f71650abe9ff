import type { Notice } from 'backstage-plugin-ai-readiness-common';
import { noticeLink } from './noticeLink';

const service = { entityRef: 'component:default/claims-triage', title: 'T' };
const item = { id: 'fallback', number: '3.4' };
const TAB = '/catalog/default/component/claims-triage/readiness';

describe('noticeLink', () => {
  it.each<[string, Notice, string]>([
    [
      'an area gap',
      { service, kind: 'gap', area: 'data' },
      '?item=area-owners',
    ],
    [
      'an item gap',
      { service, kind: 'gap', area: 'data', item },
      '?item=fallback',
    ],
    [
      'a condition',
      { service, kind: 'condition-due', item, deadline: '2026-03-10' },
      '?view=decision&item=fallback',
    ],
    [
      'a review',
      {
        service,
        kind: 'review-due',
        review: '30-day review',
        dueOn: '2026-03-10',
      },
      '?view=decision',
    ],
    [
      'an item of a campaign',
      {
        service,
        kind: 'campaign-due',
        item,
        campaign: 'Fallbacks by spring',
        dueOn: '2026-03-10',
      },
      '?item=fallback',
    ],
    [
      'a decision',
      { service, kind: 'decision', verdict: 'go', by: 'Grace' },
      '?view=decision',
    ],
    [
      'drift of an item',
      {
        service,
        kind: 'drift',
        drift: { code: 'evidence-expired', items: [item] },
      },
      '?item=fallback',
    ],
    [
      'drift of the whole',
      { service, kind: 'drift', drift: { code: 'retired', items: [] } },
      '?view=decision',
    ],
  ])('%s', (_, notice, query) => {
    expect(noticeLink(notice)).toBe(TAB + query);
  });
});
