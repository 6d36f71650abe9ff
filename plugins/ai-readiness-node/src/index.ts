/**
 * Extension points of AI Readiness, for modules of other packages.
 *
 * @packageDocumentation
 */
export {
  answerSourcesExtensionPoint,
  type AnswerSource,
  type AnswerSourcesExtensionPoint,
  type SourcedAct,
  type SourcedAnswer,
  type SourcedAnswers,
  type SourcedDecision,
  type SourcedExemption,
  type SourcedReview,
} from './answerSources';
export {
  ownerLivenessExtensionPoint,
  type OwnerAbsence,
  type OwnerLivenessExtensionPoint,
  type OwnerLivenessProvider,
  type OwnerLivenessProviderOptions,
} from './ownerLiveness';
export * from './permissions';
