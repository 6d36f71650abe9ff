import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChecklistDraft,
  DraftFlipsPage,
  draftFlipsQuerySchema,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';
import type { VisibleServices } from '../../ownership/OwnershipStore';

/** Who asks, as far as the permission decorator has found out. */
export interface DraftCaller {
  credentials: BackstageCredentials;
  /** Absent: nothing. */
  visible?: VisibleServices;
}

export type DraftFlipsInput = z.output<typeof draftFlipsQuerySchema>;

/** What the next version of the checklist is, and what it would change. */
export interface DraftService {
  getDraft(caller: DraftCaller): Promise<ChecklistDraft>;

  /** A cursor of another query throws InputError. */
  getFlips(
    query: DraftFlipsInput,
    caller: DraftCaller,
  ): Promise<DraftFlipsPage>;
}
