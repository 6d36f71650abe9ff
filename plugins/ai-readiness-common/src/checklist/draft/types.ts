import type { z } from 'zod';
import type { FoundDrift } from '../../decision/situation';
import type { Standing } from '../../decision/types';
import type { Unworded, Verdict, VerdictReason } from '../../verdict/types';
import type {
  checklistDiffSchema,
  checklistDraftSchema,
  draftFlipSchema,
  draftFlipsPageSchema,
  draftFlipsQuerySchema,
  draftPreviewSchema,
  gateChangeSchema,
  itemChangeSchema,
  itemFieldChangeSchema,
  policyChangeSchema,
} from './schema';

/** @public */
export type ChecklistDiff = z.infer<typeof checklistDiffSchema>;
/** @public */
export type ItemChange = z.infer<typeof itemChangeSchema>;
/** @public */
export type ItemFieldChange = z.infer<typeof itemFieldChangeSchema>;
/** @public */
export type GateChange = z.infer<typeof gateChangeSchema>;
/** @public */
export type PolicyChange = z.infer<typeof policyChangeSchema>;
/** @public */
export type ChecklistDraft = z.infer<typeof checklistDraftSchema>;
/** @public */
export type DraftPreview = z.infer<typeof draftPreviewSchema>;
/** @public */
export type DraftFlipsQuery = z.input<typeof draftFlipsQuerySchema>;
/** @public */
export type DraftFlip = z.infer<typeof draftFlipSchema>;
/** @public */
export type DraftFlipsPage = z.infer<typeof draftFlipsPageSchema>;

/** What a service amounts to by one of two checklists. @public */
export interface DraftOutcome {
  verdict: Verdict;
  standing: Standing;
}

/** Why it does, before anybody has put it into words. @public */
export interface DraftReasons {
  verdict: readonly Unworded<VerdictReason>[];
  standing: readonly Pick<FoundDrift, 'code' | 'area' | 'items' | 'values'>[];
}
