/**
 * Extension points of AI Readiness, for modules of other packages.
 *
 * @packageDocumentation
 */
export {
  answerSourcesExtensionPoint,
  type AnswerSource,
  type AnswerSourcesExtensionPoint,
  type SourcedAnswer,
  type SourcedAnswers,
} from './answerSources';
export {
  ownerLivenessExtensionPoint,
  type OwnerAbsence,
  type OwnerLivenessExtensionPoint,
  type OwnerLivenessProvider,
  type OwnerLivenessProviderOptions,
} from './ownerLiveness';
