export * from './types';
export { explainHistory, type HistoryChange } from './explainHistory';
export { historyPageSchema, historyVerificationSchema } from './schema';
