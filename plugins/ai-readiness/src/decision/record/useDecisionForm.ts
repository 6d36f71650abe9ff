import { useCallback, useState } from 'react';
import { useReview } from '../../assessment/ReviewContext';
import { EMPTY_FORM, type DecisionForm } from './decisionForm';
import { keepDraft, keptDraft } from './keptDraft';

const DRAFT = 'decision';

/** What a person has written; outlives the dialog, so that a slip loses nothing. */
export function useDecisionForm() {
  const { drafts, review } = useReview();
  const { entityRef } = review.service;
  // What is launched already has its day: reviews go on being counted from it.
  const empty = { ...EMPTY_FORM, launchOn: review.decision?.launchOn };
  const [kept] = useState(() => {
    const form = drafts.form(DRAFT);
    return form ? JSON.parse(form.written) : keptDraft(entityRef);
  });
  const [form, setForm] = useState<DecisionForm>(kept ?? empty);
  const [wasKept, setWasKept] = useState(kept !== undefined);
  const [isWritten, setWritten] = useState(wasKept);
  const edit = useCallback(
    (change: Partial<DecisionForm>) => {
      setWritten(true);
      setForm(before => {
        const after = { ...before, ...change };
        drafts.keepForm(DRAFT, { written: JSON.stringify(after) });
        keepDraft(entityRef, after);
        return after;
      });
    },
    [drafts, entityRef],
  );
  const drop = () => {
    drafts.dropForm(DRAFT);
    keepDraft(entityRef);
    setForm(empty);
    setWasKept(false);
    setWritten(false);
  };
  return { form, edit, drop, wasKept, isWritten };
}
