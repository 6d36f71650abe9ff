import type { Checklist } from 'backstage-plugin-ai-readiness-common';

/** A checklist and the hash that tells it from every other one. */
export interface LoadedChecklist {
  checklist: Checklist;
  hash: string;
}

/** Knows which checklist reviews are held against. */
export interface ChecklistService {
  /** The checklist in force; it stays the same while the backend runs. */
  inForce(): LoadedChecklist;
}
