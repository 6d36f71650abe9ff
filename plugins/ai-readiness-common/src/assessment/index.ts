export * from './types';
export {
  evidenceInputSchema,
  historyPageSchema,
  launchScopeSchema,
  plansInputSchema,
  previewResultSchema,
  previewSchema,
  reviewSchema,
  stateItemSchema,
} from './schema';
