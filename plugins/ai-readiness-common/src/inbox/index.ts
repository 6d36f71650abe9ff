export type { InboxMatter, NamedItem } from './explainInbox';
export { byUrgency, inboxEntries, inboxEntry, inboxWork } from './inboxEntries';
export { type Renewals, renewalsOf } from './renewalsOf';
export { isToRenew, RENEW_WITHIN_DAYS } from './statementWork';
export { inboxKindSchema, inboxQuerySchema, inboxSchema } from './schema';
export type * from './types';
