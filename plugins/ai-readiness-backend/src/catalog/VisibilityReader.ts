import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** What of the catalog a caller may see. */
export interface VisibilityReader {
  /** Refs of the AI services that the catalog shows to the caller. */
  visibleServices(credentials: BackstageCredentials): Promise<string[]>;

  /** Those of the refs whose entities the catalog shows to the caller. */
  visibleAmong(
    refs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>>;
}
