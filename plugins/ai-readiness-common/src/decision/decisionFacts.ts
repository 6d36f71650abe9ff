import type { z } from 'zod';
import type { ClosurePlan, LaunchScope, TargetPlan } from '../assessment/types';
import type { Directory, Liveness } from '../ownership/types';
import type { VerdictInput } from '../verdict/types';
import type { decisionDraftSchema } from './schema';

/** The plans that the review holds of one item. @public */
export interface ItemPlans {
  closure?: ClosurePlan;
  target?: TargetPlan;
}

/** A decision that is being written, after parsing. @public */
export type ParsedDecisionDraft = z.output<typeof decisionDraftSchema>;

/** What a decision is judged by. @public */
export interface DecisionFacts {
  /** Of the review as it stands; its `asOf` is the time of the decision. */
  input: VerdictInput;
  /** By item id: what the review holds. */
  plans: Readonly<Record<string, ItemPlans>>;
  scope: LaunchScope;
  livenessOf: (ref: string) => Liveness;
  /** Ref of the user who decides. */
  decider: string;
  /** Refs that their sign-in names: themselves and their groups. */
  deciderGroups: readonly string[];
  /** By item id: who stated it. */
  statedBy: Readonly<Record<string, string | undefined>>;
  /** Refs of who builds the service. */
  serviceOwners: readonly string[];
  /** Refs of who owns an area of it. */
  areaOwners: readonly string[];
  directory: Directory;
}
