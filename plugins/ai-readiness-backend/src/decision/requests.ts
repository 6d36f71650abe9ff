import type {
  closeConditionSchema,
  completeReviewSchema,
  decisionDraftSchema,
  decisionInputSchema,
  exemptionAnswerSchema,
  exemptionInputSchema,
  extendConditionSchema,
  reReviewInputSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';

export type DecisionInput = z.output<typeof decisionInputSchema>;
export type DraftInput = z.output<typeof decisionDraftSchema>;

/** One parsed write of a decision, or of what follows it. */
export type DecisionWrite =
  | {
      kind: 'record-decision';
      body: DecisionInput;
      idempotencyKey?: string;
    }
  | {
      kind: 'close-condition';
      conditionId: string;
      body: z.output<typeof closeConditionSchema>;
      idempotencyKey?: string;
    }
  | {
      kind: 'extend-condition';
      conditionId: string;
      body: z.output<typeof extendConditionSchema>;
    }
  | {
      kind: 'request-exemption';
      itemId: string;
      body: z.output<typeof exemptionInputSchema>;
    }
  | {
      kind: 'answer-exemption';
      exemptionId: string;
      answer: 'approve' | 'decline' | 'revoke';
      body: z.output<typeof exemptionAnswerSchema>;
    }
  | {
      kind: 'open-re-review';
      body: z.output<typeof reReviewInputSchema>;
      idempotencyKey?: string;
    }
  | {
      kind: 'complete-review';
      reviewId: string;
      body: z.output<typeof completeReviewSchema>;
    };
