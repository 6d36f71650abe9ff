import type { Checklist } from 'backstage-plugin-ai-readiness-common';

/** A checklist and the hash that tells it from every other one. */
export interface LoadedChecklist {
  checklist: Checklist;
  hash: string;
}

/** A checklist that is tried before it counts. */
export interface LoadedDraft extends LoadedChecklist {
  /** First UTC day on which it is in force; absent: it is only a draft. */
  countsFrom?: string;
}

/** Knows which checklist reviews are held against. */
export interface ChecklistService {
  /** The checklist in force; another one only once a draft of it counts. */
  inForce(): LoadedChecklist;
}

/** Knows what is to follow the checklist in force. */
export interface DraftSource extends ChecklistService {
  /** Since which UTC day the checklist in force counts, where it was a draft. */
  inForceSince(): string | undefined;
  /** Absent once it is in force, and where there is none. */
  draft(): LoadedDraft | undefined;
}
