import type { DriftCode } from 'backstage-plugin-ai-readiness-common';

/** What sets right again what is otherwise than when it was decided. */
export const DRIFT_WAY_OUT: Record<DriftCode, string> = {
  'owner-gone': 'Name an owner in the catalog who can answer.',
  'evidence-expired': 'Add evidence that is valid today.',
  'statement-aged': 'Look whether it still holds, and confirm it again.',
  'check-failed': 'Find out why the check fails, and mend that.',
  'statement-changed': 'Close the item, or decide anew with it open.',
  'exemption-ended': 'Assess the item, or ask for another exemption.',
  'not-assessed': 'Assess the item.',
  'plan-failed': 'Complete the plan: somebody has to be able to work it off.',
  'condition-lapsed': 'Close the condition below, or have it extended.',
  'review-overdue': 'Do the review and complete it below.',
  're-review-open': 'Assess its items again, then complete it below.',
  'override-expired': 'Decide anew, within the rules.',
  retired: 'Take the service out of use, or decide anew.',
  restricted: 'Close what led to it, then decide anew.',
  'scope-changed': 'Decide anew for the scope as it is now.',
  'checklist-changed': 'Look at what the checklist asks for now; decide anew.',
  'risk-tier-changed': 'Look at what this tier asks for; decide anew.',
};
