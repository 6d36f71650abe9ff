import { useCallback, useState } from 'react';
import { useReview } from '../../assessment/ReviewContext';
import { EMPTY_FORM, type DecisionForm } from './decisionForm';

const DRAFT = 'decision';

/** What a person has written; outlives the dialog, so that a slip loses nothing. */
export function useDecisionForm() {
  const { drafts } = useReview();
  const [form, setForm] = useState<DecisionForm>(() => {
    const kept = drafts.form(DRAFT);
    return kept ? JSON.parse(kept.written) : EMPTY_FORM;
  });
  const [wasKept, setWasKept] = useState(form !== EMPTY_FORM);
  const edit = useCallback(
    (change: Partial<DecisionForm>) =>
      setForm(before => {
        const after = { ...before, ...change };
        drafts.keepForm(DRAFT, { written: JSON.stringify(after) });
        return after;
      }),
    [drafts],
  );
  const drop = useCallback(() => {
    drafts.dropForm(DRAFT);
    setForm(EMPTY_FORM);
    setWasKept(false);
  }, [drafts]);
  return { form, edit, drop, wasKept };
}
