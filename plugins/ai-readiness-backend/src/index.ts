/**
 * Backend of AI Readiness: add it to a Backstage backend with
 * `backend.add(import('backstage-plugin-ai-readiness-backend'))`.
 *
 * @packageDocumentation
 */
export { aiReadinessPlugin as default } from './plugin';
export { lintChecklistCommand } from './checklist';
export { verifyHistoryCommand } from './history/verifyHistoryCommand';
