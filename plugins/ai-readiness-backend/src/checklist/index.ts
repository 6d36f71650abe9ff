export { AuthorizedChecklistService } from './AuthorizedChecklistService';
export type { ChecklistService, LoadedChecklist } from './ChecklistService';
export { DefaultChecklistService } from './DefaultChecklistService';
export { lintChecklistCommand } from './lintChecklistCommand';
export { loadChecklist } from './loadChecklist';
export { createChecklistRouter } from './router';
