/**
 * The same tab and card for Backstage's legacy frontend system.
 *
 * @packageDocumentation
 */
export {
  aiReadinessPlugin,
  EntityReadinessCard,
  EntityReadinessContent,
} from './legacyPlugin';
export { aiReadinessApiRef } from './api/aiReadinessApiRef';
export { isAiService } from './checklist/isAiService';
