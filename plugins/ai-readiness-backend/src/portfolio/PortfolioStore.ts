import type {
  PortfolioRow,
  RiskTier,
  Scorecard,
  Standing,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';

/** What a list filters, counts and sorts a service by. */
export interface IndexedService {
  id: string;
  entityRef: string;
  title: string;
  owners: readonly string[];
  system?: string;
  domain?: string;
  lifecycle?: string;
  tier?: RiskTier;
  type?: string;
  /** Absent until it has been judged for the first time. */
  verdict?: Verdict;
  standing: Standing;
  gatesPassed: number;
  gatesTotal: number;
  openCritical: number;
  open: number;
  notAssessed: number;
  ownershipGaps: number;
  scorecard?: Scorecard;
  archived: boolean;
  /** The stamp of the transaction that wrote it last. */
  changedIn: string;
}

/** How a service stood when a UTC day ended. */
export interface ServiceDay {
  serviceId: string;
  /** UTC day. */
  day: string;
  standing: Standing;
  /** Whether somebody was missing who could answer for an area or an item. */
  hasGap: boolean;
}

/** What lists of all services are made from. */
export interface PortfolioStore {
  /** Every service that is not archived, page by page. */
  all(): AsyncIterable<IndexedService[]>;
  /**
   * What was written since an instant, other than by the transactions whose stamps
   * are known, page by page; archived ones too.
   */
  changed(
    since: string,
    known: ReadonlySet<string>,
  ): AsyncIterable<IndexedService[]>;
  /** In the order of the ids; those that are gone are left out. */
  rows(ids: readonly string[]): Promise<PortfolioRow[]>;
  /**
   * The state of services at the end of the days on which it changed, oldest first,
   * up to and with a day. From before the first day only the last state of each.
   */
  days(period: { from: string; until: string }): AsyncIterable<ServiceDay[]>;
  /** When the catalog was last gone through (ISO instant). */
  lastReconciled(): Promise<string | undefined>;
}
