import { useMemo, useState } from 'react';
import { useReview } from '../../assessment/ReviewContext';
import { usePolicy } from '../../checklist/useChecklist';
import { chosenVerdict, conditionRows, draftOf } from './decisionDraft';
import { requestOf, type FormProps, type ProblemAt } from './decisionForm';
import { useDecisionForm } from './useDecisionForm';
import { useDecisionPreview } from './useDecisionPreview';
import { verdictChoices } from './verdictChoices';

/** A decision that is being written, and what the server says of it. */
export function useDecision() {
  const { review, saving } = useReview();
  const { form, edit, drop, wasKept, isWritten } = useDecisionForm();
  const [isTried, setTried] = useState(false);
  const maxOpenItems = usePolicy()?.maxOpenItems ?? 0;
  const { choices, verdict, rows, draft } = useMemo(() => {
    const among = verdictChoices(review, maxOpenItems);
    return {
      choices: among,
      verdict: chosenVerdict(form, review),
      rows: conditionRows(form, review),
      draft: draftOf(form, review, among),
    };
  }, [form, review, maxOpenItems]);
  const answer = useDecisionPreview(review, draft);
  const { preview, isCurrent } = answer;
  const isAgainstRules =
    form.breakGlass &&
    verdict !== undefined &&
    choices.looser.includes(verdict);
  const problems = useMemo(() => {
    const all = preview?.problems ?? [];
    const others = all.filter(({ path }) => !path.startsWith('override'));
    // Looser only for as long as the conditions are not complete.
    return isAgainstRules || !others.length ? all : others;
  }, [preview, isAgainstRules]);
  const problemAt: ProblemAt = path => ({
    path,
    message: problems.find(problem => problem.path === path)?.message,
    loud: isTried,
  });
  const formProps: FormProps = { form, edit, problemAt };
  const isSaved = saving.entries.every(
    ({ phase }) => phase !== 'waiting' && phase !== 'sending',
  );
  const isSettled = isCurrent && isSaved;
  const isForbidden =
    preview?.separationOfDuties === 'enforce' && preview.conflicts.length > 0;
  return {
    preview,
    error: answer.error,
    retry: answer.retry,
    /** Whether the preview is about what is written, and that on what is saved. */
    isSettled,
    formProps,
    drop,
    wasKept,
    isWritten,
    verdict,
    choices,
    rows,
    computed: preview?.computed ?? review.verdict,
    problems,
    isTried,
    setTried,
    /** Why it can't be recorded, whatever is written. */
    forbidden: isForbidden
      ? 'Somebody else has to sign: the duties above are not separated.'
      : undefined,
    /** What would be recorded; absent until nothing stands in its way. */
    memo:
      isSettled && !problems.length && !isForbidden
        ? preview?.decision
        : undefined,
    request: requestOf(draft),
  };
}

export type WrittenDecision = ReturnType<typeof useDecision>;
