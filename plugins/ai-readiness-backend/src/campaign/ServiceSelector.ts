import type { PortfolioFilter } from 'backstage-plugin-ai-readiness-common';

/** Tells which services a filter selects, whoever asks. */
export interface ServiceSelector {
  /** Ids of services that the catalog holds. */
  selectedServices(filter: PortfolioFilter): Promise<readonly string[]>;
}
