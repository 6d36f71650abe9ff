import type { ReviewChange } from '../assessment/ReviewState';
import type { PlanContext } from './PlanContext';
import { planClosing, planExtension } from './planCondition';
import { planDecision } from './planDecision';
import { planExemptionAnswer, planExemptionRequest } from './planExemption';
import { planCompletion, planReReview } from './planFollowUpReview';
import type { DecisionWrite } from './requests';

/** Turns a request into changes of the state. */
export function planDecisionWrite(
  request: DecisionWrite,
  context: PlanContext,
): ReviewChange[] {
  switch (request.kind) {
    case 'record-decision':
      return planDecision(request.body, request.idempotencyKey, context);
    case 'close-condition':
      return planClosing(request, context);
    case 'extend-condition':
      return planExtension(request, context);
    case 'request-exemption':
      return planExemptionRequest(request, context);
    case 'answer-exemption':
      return planExemptionAnswer(request, context);
    case 'open-re-review':
      return planReReview(request, context);
    default:
      return planCompletion(request, context);
  }
}
