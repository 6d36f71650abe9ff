export * from './types';
export {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  previewResultSchema,
  previewSchema,
  reviewSchema,
  stateItemSchema,
} from './schema';
