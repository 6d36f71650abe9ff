export type { AiReadinessApi, WriteOptions } from './AiReadinessApi';
export {
  AiReadinessClient,
  type AiReadinessClientOptions,
} from './AiReadinessClient';
export { historyQuerySchema, type Operation, operations } from './contract';
export { StaleRevisionError } from './StaleRevisionError';
