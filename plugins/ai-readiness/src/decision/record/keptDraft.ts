import type { DecisionForm } from './decisionForm';

/** Another one when the form changes: an old draft is none of the new. */
const KEY = 'ai-readiness.decision-draft.1';

const keyOf = (entityRef: string) => `${KEY}:${entityRef}`;

/** What was written on a service in this browser tab, also before a reload. */
export function keptDraft(entityRef: string): DecisionForm | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(entityRef));
    return kept ? JSON.parse(kept) : undefined;
  } catch {
    // A browser that keeps nothing, or something that is no draft.
    return undefined;
  }
}

/** Keeps a draft; none at all drops it. */
export function keepDraft(entityRef: string, draft?: DecisionForm) {
  try {
    if (draft) sessionStorage.setItem(keyOf(entityRef), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(entityRef));
  } catch {
    // It is there as long as the page is.
  }
}
