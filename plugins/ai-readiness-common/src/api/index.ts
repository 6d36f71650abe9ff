export type {
  AiReadinessApi,
  CreateOptions,
  HistoryQuery,
  WriteOptions,
} from './AiReadinessApi';
export {
  AiReadinessClient,
  type AiReadinessClientOptions,
} from './AiReadinessClient';
export {
  decisionsQuerySchema,
  historyQuerySchema,
  type Operation,
  operations,
  reviewQuerySchema,
} from './contract';
export { StaleRevisionError } from './StaleRevisionError';
