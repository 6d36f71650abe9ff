export type { AiReadinessApi, WriteOptions } from './AiReadinessApi';
export {
  AiReadinessClient,
  type AiReadinessClientOptions,
} from './AiReadinessClient';
export { StaleRevisionError } from './StaleRevisionError';
