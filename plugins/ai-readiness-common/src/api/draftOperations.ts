import {
  checklistDraftSchema,
  draftFlipsPageSchema,
  draftFlipsQuerySchema,
} from '../checklist/draft/schema';
import { checklistReadPermission } from '../permissions';
import type { Operation } from './Operation';

const errors = {
  403: `Not allowed: needs the permission ${checklistReadPermission.name}`,
};

/** A new version of the checklist, before it counts. */
export const draftOperations: Readonly<Record<string, Operation>> = {
  getChecklistDraft: {
    method: 'get',
    path: '/checklist/draft',
    summary: 'The next version of the checklist, and what it would change',
    response: checklistDraftSchema,
    errors,
  },
  getDraftFlips: {
    method: 'get',
    path: '/checklist/draft/flips',
    summary: 'The services that the next version of the checklist would flip',
    query: draftFlipsQuerySchema,
    response: draftFlipsPageSchema,
    errors,
  },
};
