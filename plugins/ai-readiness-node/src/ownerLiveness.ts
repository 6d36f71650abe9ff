import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/** Why somebody can't answer now, as readers of a review see it. @public */
export interface OwnerAbsence {
  /** A few words, such as "on leave until 12 May". */
  reason: string;
}

/**
 * Knows of users who are in the catalog and can't answer all the same.
 * @public
 */
export interface OwnerLivenessProvider {
  /** For the log; no two providers share one. */
  id: string;
  /**
   * Answers those who can't; whoever is left out can. Asked about all users of
   * the directory at once, each time it is read. While it fails or takes too
   * long, those it was asked about are `unknown`.
   */
  check(
    userRefs: readonly string[],
    options: { signal: AbortSignal },
  ): Promise<ReadonlyMap<string, OwnerAbsence>>;
}

/** @public */
export interface OwnerLivenessProviderOptions {
  /** How long an answer may take; 10 seconds where left out. */
  timeout?: HumanDuration;
}

/** @public */
export interface OwnerLivenessExtensionPoint {
  addProvider(
    provider: OwnerLivenessProvider,
    options?: OwnerLivenessProviderOptions,
  ): void;
}

/**
 * Adds an organisation's own reasons why a user can't answer: they left, they
 * are on leave. Nobody comes to life by it whom the catalog does not hold.
 * @public
 */
export const ownerLivenessExtensionPoint =
  createExtensionPoint<OwnerLivenessExtensionPoint>({
    id: 'ai-readiness.owner-liveness',
  });
