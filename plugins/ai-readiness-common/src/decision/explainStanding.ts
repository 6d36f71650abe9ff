import { dayInWords } from '../time/dayInWords';
import { STANDING_WORDS } from './explain';
import { becauseOf } from './explainDrift';
import type { StandingAssessment } from './standing';
import type { Decision } from './types';

/** What there is to say of a standing. */
export interface StandingSaid {
  assessed: StandingAssessment;
  decision?: Decision;
  /** When it became what it is (ISO instant). */
  since?: string;
  /** Why the verdict is what it is now: for what no drift explains. */
  otherwise: string;
}

/** One sentence: what was decided, and what it is worth now. */
export function explainStanding(said: StandingSaid): string {
  const { assessed, decision, since, otherwise } = said;
  const { standing, because, liveWithoutDecision } = assessed;
  if (!decision) {
    return liveWithoutDecision
      ? 'Live without a decision.'
      : `${STANDING_WORDS.undecided}.`;
  }
  const decided = explainDecided(decision);
  if (decision.verdict === 'no-go') return `${decided}.`;
  if (standing === decision.verdict) {
    const isRestricted = assessed.drift.some(
      ({ code }) => code === 'restricted',
    );
    const holds = isRestricted
      ? 'a review has restricted it'
      : 'it still holds';
    return `${decided} · ${holds}.`;
  }
  const from = since ? ` since ${dayInWords(since)}` : '';
  const now = `now: ${STANDING_WORDS[standing]}${from}`;
  return because.length
    ? `${decided} · ${now}, because ${becauseOf(because)}.`
    : `${decided} · ${now}. ${otherwise}`;
}

/** "Decided: Go, 12 March 2026", and that the rules were broken for it. */
function explainDecided({ verdict, decidedAt, override }: Decision): string {
  const decided = `Decided: ${STANDING_WORDS[verdict]}, ${dayInWords(
    decidedAt,
  )}`;
  return override
    ? `${decided}, break-glass until ${dayInWords(override.until)}`
    : decided;
}

/** One sentence: what happens by itself, and why. */
export function explainNextStanding(
  next: NonNullable<StandingAssessment['nextChange']>,
): string {
  const becomes = `Becomes ${STANDING_WORDS[next.standing]}`;
  return next.because.length
    ? `${becomes} because ${becauseOf(next.because)}.`
    : `${becomes}.`;
}
