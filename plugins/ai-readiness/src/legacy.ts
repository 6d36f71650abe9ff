/**
 * The same page, tab and cards for Backstage's legacy frontend system.
 *
 * @packageDocumentation
 */
export {
  AiReadinessPage,
  aiReadinessPlugin,
  EntityAccountableForCard,
  EntityOwnersByAreaCard,
  EntityReadinessCard,
  EntityReadinessContent,
} from './legacyPlugin';
export { aiReadinessApiRef } from './api/aiReadinessApiRef';
export { isAiService } from './checklist/isAiService';
