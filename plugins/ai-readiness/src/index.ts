/**
 * The AI readiness page, and tab and cards for AI services, for Backstage's new frontend system.
 *
 * @packageDocumentation
 */
export { aiReadinessPlugin as default } from './plugin';
export { aiReadinessApiRef } from './api/aiReadinessApiRef';
export { campaignApiRef } from './api/campaignApiRef';
export { draftApiRef } from './api/draftApiRef';
export { inboxApiRef } from './api/inboxApiRef';
export { portfolioApiRef } from './api/portfolioApiRef';
