export * from './types';
export { burnDown, idealOpen, type TaskSpan } from './burnDown';
export {
  type CampaignFacts,
  type CampaignProblem,
  campaignProblems,
} from './campaignProblems';
export {
  CAMPAIGN_ENDS_AFTER_DAYS,
  CAMPAIGN_REOPENS_WITHIN_DAYS,
  campaignOutcome,
  campaignState,
  reopenProblem,
} from './campaignState';
export {
  behindPlan,
  CAMPAIGN_STATE_WORDS,
  dueWords,
  explainCampaign,
  filterNotes,
} from './explainCampaign';
export { openByOwner, type OwnerTasks } from './openByOwner';
export {
  campaignDetailSchema,
  campaignInputSchema,
  campaignPreviewSchema,
  campaignQuerySchema,
  campaignReachSchema,
  campaignSchema,
  campaignsPageSchema,
  campaignsQuerySchema,
  campaignStateSchema,
  campaignTaskSchema,
  campaignTaskStateSchema,
  campaignUpdateSchema,
  endCampaignSchema,
} from './schema';
export { type TaskChange, taskChange, type TaskFacts } from './taskChange';
