export type { AiReadinessApi, WriteOptions } from './AiReadinessApi';
export {
  AiReadinessClient,
  type AiReadinessClientOptions,
} from './AiReadinessClient';
export {
  historyQuerySchema,
  MAX_LIMIT,
  type Operation,
  operations,
} from './contract';
export { StaleRevisionError } from './StaleRevisionError';
