import type {
  DraftSource,
  LoadedChecklist,
  LoadedDraft,
} from '../ChecklistService';
import type { PreviewBasis } from './DraftVerdictStore';

/** A draft with what it is compared to, and on which day. */
export interface Preview {
  draft: LoadedDraft;
  inForce: LoadedChecklist;
  basis: PreviewBasis;
  /** The moment that services are judged at (ISO instant). */
  at: string;
}

/**
 * A draft is tried on the day from which it counts, else today, and so is the
 * checklist in force: what time alone changes is no flip. Pure.
 */
export function previewBasis(
  checklists: DraftSource,
  now: string,
): Preview | undefined {
  const draft = checklists.draft();
  if (!draft) return undefined;
  const inForce = checklists.inForce();
  const at = draft.countsFrom ? `${draft.countsFrom}T00:00:00.000Z` : now;
  const basis = {
    draftHash: draft.hash,
    inForceHash: inForce.hash,
    asOf: at.slice(0, 10),
  };
  return { draft, inForce, basis, at };
}
