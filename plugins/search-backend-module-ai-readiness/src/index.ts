/**
 * Makes the readiness of AI services findable in Backstage's search: add it to a
 * backend with
 * `backend.add(import('backstage-plugin-search-backend-module-ai-readiness'))`.
 *
 * @packageDocumentation
 */
export { searchModuleAiReadiness as default } from './module';
