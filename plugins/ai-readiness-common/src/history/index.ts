export * from './types';
export { explainHistory, type HistoryChange } from './explainHistory';
export { NOTICED_BY } from './noticedBy';
export { historyPageSchema, historyVerificationSchema } from './schema';
