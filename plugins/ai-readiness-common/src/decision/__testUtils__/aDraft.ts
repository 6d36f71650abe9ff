import { aDirectory } from '../../ownership/__testUtils__/aCatalog';
import { ownerLiveness } from '../../ownership/liveness';
import { aReview, inDays } from '../../verdict/__testUtils__/aReview';
import type { VerdictInput } from '../../verdict/types';
import type { DecisionFacts, ParsedDecisionDraft } from '../decisionFacts';
import { prepareDecision } from '../prepareDecision';
import { decisionDraftSchema } from '../schema';
import type { DecisionDraft } from '../types';

export const LENA = 'user:default/lena';
export const JANE = 'user:default/jane';
export const RAVI = 'user:default/ravi';
export const TOM_WHO_LEFT = 'user:default/tom';
/** Jane's group, which is below `insurance`. */
export const CLAIMS = 'group:default/claims';
export const INSURANCE = 'group:default/insurance';

export const DIRECTORY = aDirectory({}, [LENA, JANE, RAVI]);

const livenessOf = (ref: string) =>
  ownerLiveness(ref, DIRECTORY, { placeholders: ['todo'] });

/** Lena decides on what others have built and stated. */
export function decisionFacts(
  input: VerdictInput = aReview([], {}),
  other: Partial<DecisionFacts> = {},
): DecisionFacts {
  return {
    input,
    plans: {},
    scope: { kind: 'full' },
    livenessOf,
    decider: LENA,
    deciderGroups: [],
    statedBy: {},
    serviceOwners: [],
    areaOwners: [],
    directory: DIRECTORY,
    ...other,
  };
}

/** A draft as the API reads it. */
export function parsed(draft: DecisionDraft): ParsedDecisionDraft {
  return decisionDraftSchema.parse(draft);
}

/** All that a launch needs, whatever the verdict. */
export const LAUNCH = { rationale: 'It helps.', launchOn: inDays(7) };

/** A condition that lacks nothing. */
export const COMPLETE = {
  plan: 'Write the guide',
  owner: JANE,
  deadline: inDays(30),
  acceptedRisk: 'People ask the same twice',
  accountable: RAVI,
};

/** The problems as one reads them: `path: message`. */
export function problemsOf(
  draft: DecisionDraft,
  facts: DecisionFacts,
): string[] {
  const { problems } = prepareDecision(parsed(draft), facts);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}
