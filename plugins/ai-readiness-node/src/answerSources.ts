import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  EvidenceRequest,
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

/** What has been said of one service. @public */
export interface SourcedAnswers {
  entityRef: string;
  scope?: LaunchScope;
  answers: readonly SourcedAnswer[];
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
