import type { HistoryKind } from 'backstage-plugin-ai-readiness-common';

/** What kinds of change are called, in the order in which one looks for them. */
export const KIND_WORDS: Record<HistoryKind, string> = {
  decision: 'Decision',
  standing: 'What a decision is worth',
  'drift-began': 'Drift began',
  'drift-ended': 'Drift ended',
  verdict: 'Verdict',
  status: 'Statement',
  note: 'Note',
  owner: 'Owner of an item',
  'evidence-added': 'Evidence added',
  'evidence-changed': 'Evidence changed',
  'evidence-removed': 'Evidence removed',
  'closure-plan': 'Closure plan',
  'target-plan': 'Target plan',
  'condition-closed': 'Condition closed',
  'condition-extended': 'Condition extended',
  'condition-reopened': 'Condition reopened',
  'exemption-requested': 'Exemption asked for',
  'exemption-approved': 'Exemption approved',
  'exemption-declined': 'Exemption declined',
  'exemption-revoked': 'Exemption ended',
  're-review-opened': 'Re-review opened',
  'review-completed': 'Review completed',
  scope: 'Launch scope',
  catalog: 'Change in the catalog',
};

const KINDS = Object.keys(KIND_WORDS) as HistoryKind[];

/** Narrows a word of the address to a kind. */
export function kindOf(text?: string): HistoryKind | undefined {
  return KINDS.find(kind => kind === text);
}
