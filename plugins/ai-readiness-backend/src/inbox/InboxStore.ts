import type { InboxFacts } from 'backstage-plugin-ai-readiness-common';
import type { VisibleServices } from '../ownership/OwnershipStore';
import type { Permitted } from '../permissions/Permitted';

/** Whose work is looked for, and where. */
export interface InboxScope {
  /** The person alone. */
  ref: string;
  /** The person and the groups that they belong to. */
  refs: readonly string[];
  visible: VisibleServices;
  mayDecide: Permitted;
  mayApprove: Permitted;
  /** Whether who owns a service is kept from deciding on it. */
  separated: boolean;
  /** UTC day. */
  today: string;
  /** Last UTC day on which a review after launch is near enough. */
  reviewsUntil: string;
}

/** What was found; of decisions and exemptions the most urgent alone. */
export interface FoundWork {
  facts: InboxFacts;
  /** How many more there are. */
  beyond: { decision: number; exemption: number };
}

/** What might wait for somebody, in a few statements however much it is. */
export interface InboxStore {
  find(scope: InboxScope): Promise<FoundWork>;

  /** When the catalog was last gone through (ISO instant). */
  lastReconciled(): Promise<string | undefined>;
}
