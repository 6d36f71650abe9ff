export type {
  AiReadinessApi,
  CreateOptions,
  HistoryQuery,
  WriteOptions,
} from './AiReadinessApi';
export { AiReadinessClient } from './AiReadinessClient';
export type { CampaignApi } from './CampaignApi';
export { CampaignClient } from './CampaignClient';
export type { DraftApi } from './DraftApi';
export { DraftClient } from './DraftClient';
export type { InboxApi } from './InboxApi';
export { InboxClient } from './InboxClient';
export type { ContentType, Operation } from './Operation';
export type { PortfolioApi, RequestOptions } from './PortfolioApi';
export { PortfolioClient } from './PortfolioClient';
export type { AiReadinessClientOptions } from './Requests';
export {
  decisionsQuerySchema,
  historyQuerySchema,
  operations,
  reviewQuerySchema,
} from './contract';
export { type Revised, StaleRevisionError } from './StaleRevisionError';
