import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  CompleteReviewRequest,
  DecisionRequest,
  EvidenceRequest,
  ExemptionRequest,
  LaunchScope,
  PlansRequest,
  StateItemRequest,
} from 'backstage-plugin-ai-readiness-common';

/** What somebody has said of one item, elsewhere. @public */
export interface SourcedAnswer extends StateItemRequest {
  itemId: string;
  /** User ref of the person who stated it. */
  by: string;
  /** When it was stated (ISO instant); its validity counts from there. */
  at: string;
  evidence?: readonly EvidenceRequest[];
  plans?: PlansRequest;
}

/** Who did something elsewhere, and when. @public */
export interface SourcedAct {
  /** User ref. */
  by: string;
  /** ISO instant. */
  at: string;
}

/** A decision that was made elsewhere. @public */
export type SourcedDecision = DecisionRequest & SourcedAct;

/** A review after launch that was done; the earliest one that is open. @public */
export type SourcedReview = CompleteReviewRequest & SourcedAct;

/** An exemption that was asked for elsewhere. @public */
export type SourcedExemption = ExemptionRequest &
  SourcedAct & {
    itemId: string;
    /** Absent: nobody has answered yet. */
    approved?: SourcedAct;
  };

/** What has been said of one service. @public */
export interface SourcedAnswers {
  entityRef: string;
  scope?: LaunchScope;
  answers: readonly SourcedAnswer[];
  exemptions?: readonly SourcedExemption[];
  decisions?: readonly SourcedDecision[];
  reviews?: readonly SourcedReview[];
}

/**
 * Answers that exist already: a spreadsheet, another tool, an example company.
 * @public
 */
export interface AnswerSource {
  /** For the log. */
  name: string;
  read(): Promise<readonly SourcedAnswers[]>;
}

/** @public */
export interface AnswerSourcesExtensionPoint {
  addSource(source: AnswerSource): void;
}

/**
 * Brings in answers that were given elsewhere. They are stated through the
 * same service as every other one, once, for services that nobody has reviewed
 * yet: what people state in the portal is never overwritten.
 * @public
 */
export const answerSourcesExtensionPoint =
  createExtensionPoint<AnswerSourcesExtensionPoint>({
    id: 'ai-readiness.answer-sources',
  });
