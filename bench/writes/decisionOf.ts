import type {
  DecisionRequest,
  Review,
} from 'backstage-plugin-ai-readiness-common';

/** A decision that the rules agree with, or a stricter one where nothing is said. */
export function decisionOf(
  { verdict: { verdict }, asOf }: Review,
  rationale: string,
): DecisionRequest {
  switch (verdict) {
    case 'no-go':
      return { verdict, rationale };
    case 'incomplete':
      return {
        verdict: 'no-go',
        rationale,
        stricterBecause: 'Not everything is assessed yet',
      };
    default:
      return { verdict, rationale, launchOn: asOf.slice(0, 10) };
  }
}
