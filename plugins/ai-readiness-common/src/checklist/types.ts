import type { z } from 'zod';
import type {
  areaSchema,
  checklistOverridesSchema,
  checklistResponseSchema,
  checklistSchema,
  evidenceKindSchema,
  gateSchema,
  itemSchema,
  policySchema,
  referenceSchema,
  reviewTriggerSchema,
} from './schema';

/** One of the eight accountable areas; see `docs/concepts.md`. @public */
export type Area = z.infer<typeof areaSchema>;

/** What a piece of evidence is. @public */
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

/** A dated pointer into a standard or a law, with how sure we are of it. @public */
export type ControlReference = z.infer<typeof referenceSchema>;

/** What makes a part of a review questionable again. @public */
export type ReviewTrigger = z.infer<typeof reviewTriggerSchema>;

/** The numbers of the rules, as data. Days are UTC calendar days. @public */
export type Policy = z.infer<typeof policySchema>;

/** One criterion of a gate. @public */
export type ChecklistItem = z.infer<typeof itemSchema>;

/** A group of items that answers one question. @public */
export type Gate = z.infer<typeof gateSchema>;

/** Gates, items and policy: the versioned data that a review is held against. @public */
export type Checklist = z.infer<typeof checklistSchema>;

/** What an organisation changes in a checklist from app-config. @public */
export type ChecklistOverrides = z.infer<typeof checklistOverridesSchema>;

/** The checklist in force as the API gives it. @public */
export type ChecklistResponse = z.infer<typeof checklistResponseSchema>;

/** Something in a checklist that its author should mend. @public */
export interface ChecklistFinding {
  /** An `error` keeps the backend from starting; a `warning` is logged. */
  severity: 'error' | 'warning';
  /** Where, by id: `gates.reliability.items.slo-targets.fix`. */
  path: string;
  /** What is wrong and what would be right, as a plain sentence. */
  message: string;
}

/**
 * What the checklist's predicates may ask about a service, beside its entity.
 * @public
 */
export interface ServiceProfile {
  riskTier?: RiskTier;
  traits: string[];
}

/** How much harm the service can do. @public */
export type RiskTier = 'low' | 'medium' | 'high';

/**
 * A checklist item as it applies to one service: the predicates are decided.
 * @public
 */
export interface ApplicableItem {
  id: string;
  /** Position on the page, e.g. `4.2`. */
  number: string;
  gateId: string;
  title: string;
  area: Area;
  level: 'minimum' | 'target';
  critical: boolean;
  /** Critical on every service, whatever its profile: can't be exempted. */
  alwaysCritical: boolean;
  /** Days after which a statement must be renewed. */
  validDays?: number;
  computed?: 'area-owners';
  requiresEvidence: boolean;
  /** Kinds of evidence that do not suffice when they stand alone. */
  insufficientEvidence: EvidenceKind[];
}

/** The checklist as it applies to one service. @public */
export interface ApplicableChecklist {
  policy: Policy;
  gates: { id: string; title: string }[];
  items: ApplicableItem[];
}
