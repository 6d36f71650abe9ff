export * from './types';
export {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  stateItemSchema,
} from './answers';
export { previewResultSchema, previewSchema, reviewSchema } from './schema';
