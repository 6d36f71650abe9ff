import type { InboxKind } from 'backstage-plugin-ai-readiness-common';

/** What people call what waits: one of it, and several. */
export const INBOX_KIND_WORDS: Record<
  InboxKind,
  readonly [one: string, many: string]
> = {
  condition: ['Condition to close', 'Conditions'],
  'accepted-risk': ['Accepted risk', 'Accepted risks'],
  'target-plan': ['Plan for the target', 'Target plans'],
  review: ['Review after launch', 'Reviews'],
  're-review': ['Re-review', 'Re-reviews'],
  decision: ['Decision to sign', 'Decisions'],
  exemption: ['Exemption to answer', 'Exemptions'],
  gap: ['Ownership gap', 'Ownership gaps'],
  'open-items': ['Open items', 'Open items'],
  statement: ['Statement to renew', 'Statements to renew'],
};

/** In the order in which they are offered. */
export const INBOX_KINDS = Object.keys(INBOX_KIND_WORDS) as InboxKind[];
