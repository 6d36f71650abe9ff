import {
  type DraftPreview,
  STANDING_WORDS,
  VERDICT_WORDS,
} from 'backstage-plugin-ai-readiness-common';
import { grouped } from '../../presentation/figures';

type Counts = DraftPreview['flips'];

/** How much a draft would change, in a sentence or two. */
export function flipSummary(flips: Counts): string {
  const { services, total, judged, changes, standingChanges } = flips;
  if (!services) return 'There is no service to try it on yet.';
  if (!total) {
    return judged
      ? `Nothing flips: ${grouped(judged)} ${
          judged === 1 ? 'service comes' : 'services come'
        } out as before.`
      : 'No service has been judged by it yet.';
  }
  const would = `${grouped(total)} of ${grouped(services)} ${
    services === 1 ? 'service' : 'services'
  } would come out otherwise.`;
  const verdicts = changes.map(
    ({ from, to, count }) =>
      `${grouped(count)} from ${VERDICT_WORDS[from]} to ${VERDICT_WORDS[to]}`,
  );
  const standings = standingChanges.map(
    ({ from, to, count }) =>
      `${grouped(count)} from ${STANDING_WORDS[from]} to ${STANDING_WORDS[to]}`,
  );
  return [
    would,
    verdicts.length && `By the rules: ${verdicts.join(', ')}.`,
    standings.length
      ? `What decisions are worth: ${standings.join(', ')}.`
      : 'What decisions are worth stays as it is.',
  ]
    .filter(Boolean)
    .join(' ');
}
