import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Checklist,
} from 'backstage-plugin-ai-readiness-common';

/** Sixteen hex digits: plenty to tell the checklists of one organisation apart. */
export function checklistHash(checklist: Checklist): string {
  const text = canonicalJson(checklist);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
