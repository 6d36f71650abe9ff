/**
 * The same page, tab and cards for Backstage's legacy frontend system.
 *
 * @packageDocumentation
 */
export {
  AiReadinessPage,
  aiReadinessPlugin,
  EntityAccountableForCard,
  EntityDomainReadinessCard,
  EntityGroupReadinessCard,
  EntityOwnersByAreaCard,
  EntityReadinessCard,
  EntityReadinessContent,
  EntitySystemReadinessCard,
  MyReadinessWorkCard,
  ReadinessSearchResultListItem,
} from './legacyPlugin';
export { aiReadinessApiRef } from './api/aiReadinessApiRef';
export { campaignApiRef } from './api/campaignApiRef';
export { draftApiRef } from './api/draftApiRef';
export { inboxApiRef } from './api/inboxApiRef';
export { portfolioApiRef } from './api/portfolioApiRef';
export { isAiService } from './checklist/isAiService';
