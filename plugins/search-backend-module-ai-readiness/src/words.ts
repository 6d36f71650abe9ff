import {
  DECIDED_WORDS,
  dayInWords,
  type Decision,
  type PortfolioRow,
  STANDING_WORDS,
  VERDICT_WORDS,
} from 'backstage-plugin-ai-readiness-common';

/** "No-Go. Decided: Go, 12 March 2026. The rules say No-Go now." */
export function standingInWords(row: PortfolioRow): string {
  const { standing, decided, verdict, flags } = row;
  return sentences([
    STANDING_WORDS[standing],
    decided &&
      `Decided: ${DECIDED_WORDS[decided.verdict]}, ${dayInWords(decided.on)}`,
    decided?.breakGlassUntil &&
      `Break-glass until ${dayInWords(decided.breakGlassUntil)}`,
    verdict &&
      verdict !== standing &&
      `The rules say ${VERDICT_WORDS[verdict]} now`,
    flags.includes('live-undecided') && 'Live without a decision',
  ]);
}

/** "2 critical items are open: 4.2 …, 6.1 …. 12 items are not assessed." */
export function whyInWords(
  row: PortfolioRow,
  critical: readonly string[],
): string {
  if (!row.computedAt) return 'Not looked at yet.';
  const others = row.open - row.openCritical;
  const names = critical.length ? `: ${critical.join(', ')}` : '';
  const open = sentences([
    row.openCritical > 0 &&
      `${are(row.openCritical, 'critical item')} open${names}`,
    others > 0 &&
      `${are(others, row.openCritical ? 'other item' : 'item')} open`,
    row.notAssessed > 0 && `${are(row.notAssessed, 'item')} not assessed`,
    row.ownershipGaps > 0 && counted(row.ownershipGaps, 'ownership gap'),
  ]);
  return open || 'Nothing is open.';
}

/** Who decided and why, and what was accepted with it. */
export function decisionInWords(decision: Decision): string {
  const { decidedBy, rationale, conditions, acceptedRisks } = decision;
  return sentences([
    `Decided by ${decidedBy}: ${rationale}`,
    ...conditions.flatMap(({ item, title, plan, deadline, ...rest }) => [
      `Condition ${item.number} ${title}, until ${dayInWords(
        deadline,
      )}: ${plan}`,
      rest.acceptedRisk && `Accepted risk: ${rest.acceptedRisk}`,
    ]),
    ...acceptedRisks.map(({ risk }) => `Accepted risk: ${risk}`),
  ]);
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

function are(count: number, noun: string): string {
  return `${counted(count, noun)} ${count === 1 ? 'is' : 'are'}`;
}

function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map(part => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
