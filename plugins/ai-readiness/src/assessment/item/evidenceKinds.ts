import type { EvidenceKind } from 'backstage-plugin-ai-readiness-common';

/** What people call the kinds of evidence. */
export const EVIDENCE_KIND_WORDS: Record<EvidenceKind, string> = {
  document: 'Document',
  dashboard: 'Dashboard',
  'test-result': 'Test result',
  approval: 'Approval',
  'vendor-statement': 'Vendor statement',
  other: 'Other',
};
