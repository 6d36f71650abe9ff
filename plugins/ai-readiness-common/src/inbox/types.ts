import type { z } from 'zod';
import type { Area } from '../checklist/types';
import type { KeptExemption, KeptReview, Standing } from '../decision/types';
import type {
  DutyKind,
  Liveness,
  ServiceBrief,
  Workload,
} from '../ownership/types';
import type { EffectiveStatus } from '../verdict/types';
import type { InboxMatter } from './explainInbox';
import type {
  inboxEntrySchema,
  inboxKindSchema,
  inboxPlaceSchema,
  inboxQuerySchema,
  inboxSchema,
} from './schema';

/** @public */
export type InboxKind = z.infer<typeof inboxKindSchema>;
/** @public */
export type InboxQuery = z.input<typeof inboxQuerySchema>;
/** @public */
export type InboxPlace = z.infer<typeof inboxPlaceSchema>;
/** @public */
export type InboxEntry = z.infer<typeof inboxEntrySchema>;
/** @public */
export type Inbox = z.infer<typeof inboxSchema>;

/** An entry without its words. @public */
export interface InboxWork extends Omit<InboxEntry, 'message'> {
  matter: InboxMatter;
}

/** A service that something waits on. @public */
export interface InboxSubject {
  service: ServiceBrief;
  /** Whether the person is one of its owners. */
  owned: boolean;
  standing: Standing;
  standingSince?: string;
}

/** Something that the person is named for, directly or through a group. @public */
export interface InboxDuty {
  on: InboxSubject;
  kind: Exclude<DutyKind, 'review'>;
  area: Area;
  itemId?: string;
  liveness: Liveness;
  /** Of a gap. */
  since?: string;
  status?: EffectiveStatus;
  dueOn?: string;
  /** Of an area. */
  workload?: Workload;
  /** Of a plan: whether the decision in force carries it. */
  decided: boolean;
}

/** Something that nobody can answer for, on a service of theirs. @public */
export interface InboxGap {
  on: InboxSubject;
  area: Area;
  itemId?: string;
  since?: string;
}

/** An open review of a service that they have a part in. @public */
export interface InboxReview {
  on: InboxSubject;
  review: Pick<KeptReview, 'kind' | 'dueOn' | 'trigger' | 'items' | 'openedAt'>;
  /** Of the decision that it follows. */
  launchOn?: string;
}

/** An exemption on a service where they may approve. @public */
export interface InboxExemption {
  on: InboxSubject;
  exemption: KeptExemption;
}

/** Until when a statement counts in full. @public */
export interface InboxRenewal {
  on: InboxSubject;
  itemId: string;
  /** Last UTC day. */
  until: string;
}

/** What is known of everything that might wait for one person. @public */
export interface InboxFacts {
  duties: readonly InboxDuty[];
  gaps: readonly InboxGap[];
  reviews: readonly InboxReview[];
  exemptions: readonly InboxExemption[];
  renewals: readonly InboxRenewal[];
  /** Services on which they may record a decision. */
  decidable: readonly InboxSubject[];
}

/** Who asks, when, and what the words need. @public */
export interface InboxContext {
  /** Ref of the user. */
  me: string;
  /** UTC day. */
  today: string;
  /** Of the checklist in force, by id. */
  items: ReadonlyMap<string, { number: string; title: string; area: Area }>;
  nameOf: (ref: string) => string;
  /** Whether who builds a service is kept from deciding on it. */
  separated: boolean;
}
