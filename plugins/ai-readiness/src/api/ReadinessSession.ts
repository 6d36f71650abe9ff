import { QueryClient } from '@tanstack/react-query';
import type {
  AiReadinessApi,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { OpenDrafts } from '../assessment/OpenDrafts';
import { ReviewWriter } from '../assessment/ReviewWriter';

/** Where the cache keeps what. */
export const queryKeys = {
  checklist: () => ['checklist'],
  review: (entityRef: string) => ['review', entityRef],
  preview: (entityRef: string) => ['preview', entityRef],
  actions: (entityRef: string) => ['actions', entityRef],
  history: (entityRef: string) => ['history', entityRef],
  decisions: (entityRef: string) => ['decisions', entityRef],
  myRefs: () => ['my-refs'],
  search: (kinds: readonly string[], text: string) => ['search', kinds, text],
  ownerTitle: (ref?: string) => ['owner-title', ref],
  entityTitles: (refs: readonly string[]) => ['entity-titles', ...refs],
  entity: (ref: string) => ['entity', ref],
  reconciliation: () => ['reconciliation'],
  /** Everything that is looked up over all services. */
  lookups: () => ['lookup'],
  lookup: (of: string, query: object) => ['lookup', of, query],
};

/**
 * What tab and card share for as long as the portal is open: the cache, and
 * per service the writer, so that a change which could not be saved is still
 * there when the person comes back to the page.
 */
export class ReadinessSession {
  private static readonly sessions = new WeakMap<
    AiReadinessApi,
    ReadinessSession
  >();

  readonly queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 10_000 } },
  });
  private readonly writers = new Map<string, ReviewWriter>();
  private readonly openDrafts = new Map<string, OpenDrafts>();

  private constructor(private readonly api: AiReadinessApi) {}

  static of(api: AiReadinessApi): ReadinessSession {
    const existing = ReadinessSession.sessions.get(api);
    if (existing) return existing;
    const session = new ReadinessSession(api);
    ReadinessSession.sessions.set(api, session);
    return session;
  }

  drafts(entityRef: string): OpenDrafts {
    const drafts = this.openDrafts.get(entityRef) ?? new OpenDrafts();
    this.openDrafts.set(entityRef, drafts);
    return drafts;
  }

  writer(entityRef: string): ReviewWriter {
    const existing = this.writers.get(entityRef);
    if (existing) return existing;
    const writer = new ReviewWriter(this.api, {
      get: () => this.latest(entityRef),
      set: review => this.keep(entityRef, review),
    });
    this.writers.set(entityRef, writer);
    return writer;
  }

  /** Takes over what a write has answered; what hangs on it is read anew. */
  keep(entityRef: string, review: Review) {
    this.queryClient.setQueryData(queryKeys.review(entityRef), review);
    for (const keyOf of [queryKeys.history, queryKeys.decisions]) {
      this.queryClient.invalidateQueries({ queryKey: keyOf(entityRef) });
    }
  }

  /** The review as the server last gave it. */
  latest(entityRef: string): Review | undefined {
    return this.queryClient.getQueryData(queryKeys.review(entityRef));
  }
}
