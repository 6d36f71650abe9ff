export { AuthorizedChecklistService } from './AuthorizedChecklistService';
export type { ChecklistService, LoadedChecklist } from './ChecklistService';
export { DefaultChecklistService } from './DefaultChecklistService';
export { createDraftPreview } from './draft/createDraftPreview';
export { DatabaseDraftVerdictStore } from './draft/DatabaseDraftVerdictStore';
export { createDraftRouter } from './draft/router';
export { lintChecklistCommand } from './lintChecklistCommand';
export { loadChecklist } from './loadChecklist';
export { createChecklistRouter } from './router';
