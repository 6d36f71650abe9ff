import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** What of the catalog a caller may see. */
export interface VisibilityReader {
  /** Refs of the AI services that the catalog shows to the caller. */
  visibleServices(credentials: BackstageCredentials): Promise<string[]>;
}
