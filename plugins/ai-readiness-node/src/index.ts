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
