import { flipSeverity } from 'backstage-plugin-ai-readiness-common';
import { judgeWithoutPath, type KeptJudgement } from '../../assessment/judge';
import type { CatalogLook, RuledReview } from '../../assessment/ReviewState';
import type { DraftVerdict } from './DraftVerdictStore';
import type { Preview } from './previewBasis';

/** What a service amounts to by both checklists, by its last look. Pure. */
export function judgeByDraft(
  state: RuledReview,
  look: CatalogLook,
  { inForce, draft, at }: Preview,
): Pick<DraftVerdict, 'from' | 'to' | 'flip'> {
  const from = outcomeOf(judgeWithoutPath(state, look, inForce, at));
  const judged = judgeWithoutPath(state, look, draft, at);
  const to = outcomeOf(judged);
  const severity = flipSeverity(from, to);
  return {
    from,
    to,
    ...(severity !== undefined && {
      flip: { severity, reasons: reasonsOf(judged) },
    }),
  };
}

function outcomeOf({ assessment, standing }: KeptJudgement) {
  return { verdict: assessment.verdict.verdict, standing: standing.standing };
}

/** Codes and values: words are found when somebody reads them. */
function reasonsOf({ assessment, standing }: KeptJudgement) {
  return {
    verdict: assessment.verdict.reasons.map(
      ({ message: _, ...reason }) => reason,
    ),
    standing: standing.because.map(({ code, area, items, values }) => ({
      code,
      ...(area && { area }),
      items,
      values,
    })),
  };
}
