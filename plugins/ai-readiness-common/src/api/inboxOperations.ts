import { inboxQuerySchema, inboxSchema } from '../inbox/schema';
import type { Operation } from './Operation';

/** What waits for whoever asks. */
export const inboxOperations: Readonly<Record<string, Operation>> = {
  getInbox: {
    method: 'get',
    path: '/inbox',
    summary: 'What waits for the signed-in person, most urgent first',
    query: inboxQuerySchema,
    response: inboxSchema,
  },
};
