import type { Directory } from 'backstage-plugin-ai-readiness-common';

/** The directory as it was read at some time. */
export interface DirectorySnapshot {
  directory: Directory;
  /** ISO instant. */
  readAt: string;
}

/** Everybody whom the catalog holds, for lookups over all services. */
export interface DirectorySource {
  /** As it was read last; an old one is renewed behind the answer. */
  current(): Promise<DirectorySnapshot>;

  /** Read anew. */
  refreshed(): Promise<DirectorySnapshot>;
}

/** What one service's own page takes over from the last whole reading. */
export type KnownPeople = Pick<Directory, 'absent' | 'unjudged' | 'suggest'>;
