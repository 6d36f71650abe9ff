import type {
  Area,
  Decision,
  KeptCondition,
  KeptDrift,
  KeptReview,
} from 'backstage-plugin-ai-readiness-common';

/** The service that something was found on. */
export interface FoundService {
  id: string;
  entityRef: string;
  title: string;
  /** First owner in the catalog. */
  owner?: string;
}

export interface FoundGap {
  on: FoundService;
  area: Area;
  itemId?: string;
  /** ISO instant. */
  since: string;
}

/** A record of a service. */
export interface Found<Entry> {
  on: FoundService;
  entry: Entry;
}

export interface FoundReview extends Found<KeptReview> {
  /** Of the decision that it follows. */
  launchOn?: string;
}

/** An item that a campaign wants closed on a service. */
export interface FoundCampaignTask {
  on: FoundService;
  campaign: { id: string; title: string; dueOn: string };
  itemId: string;
}

/** Somebody who is named for an area, or for one item of it. */
export interface NamedOwner {
  serviceId: string;
  area: Area;
  itemId?: string;
  ref: string;
}

/**
 * What there may be to tell, of services that the catalog holds; page by page,
 * each by an index. Only of decisions in force.
 */
export interface FindingStore {
  /** That began then or later (ISO instant). */
  gaps(from: string): AsyncIterable<FoundGap[]>;
  /** Open ones, due on that day or before. */
  conditions(until: string): AsyncIterable<Found<KeptCondition>[]>;
  /** Open ones, due on that day or before; re-reviews need no decision. */
  reviews(until: string): AsyncIterable<FoundReview[]>;
  /** Open ones of campaigns that go on and are due on that day or before. */
  campaignTasks(until: string): AsyncIterable<FoundCampaignTask[]>;
  /** Recorded then or later (ISO instant). */
  decisions(from: string): AsyncIterable<Found<Decision>[]>;
  /** That began then or later and goes on, of what is or was let go live. */
  drift(from: string): AsyncIterable<Found<KeptDrift>[]>;
  /** Who is named for what on these services. */
  owners(serviceIds: readonly string[]): Promise<NamedOwner[]>;
}
