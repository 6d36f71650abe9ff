import type { Notice, NoticeKind } from 'backstage-plugin-ai-readiness-common';
import type { Finding } from './Finding';

/** Something that one person is told. */
export interface NoticeFor extends Omit<Finding, 'concerns' | 'except'> {
  recipient: string;
}

export interface SortedFindings {
  untold: Finding[];
  waiting: Finding[];
}

/** Remembers who was told what: each subject once in a period. */
export interface NoticeStore {
  /** Of these findings, what nobody was told yet, and what waits to be sent. */
  sort(findings: readonly Finding[]): Promise<SortedFindings>;
  /** All of them or none; what waits already is found once more. */
  keep(notices: readonly NoticeFor[], at: string): Promise<void>;
  /** What waits and is among them is found once more. */
  renew(notices: readonly NoticeFor[], at: string): Promise<void>;
  /** Drops what waits and was last found before: it holds no more. */
  dropUnsent(foundBefore: string): Promise<void>;
  /** Forgets what was sent before (ISO instant), and its digests. */
  forget(sentBefore: string): Promise<void>;
  /** Who has not been told all yet. */
  waiting(kinds: readonly NoticeKind[]): Promise<string[]>;

  /**
   * Takes a person's digest of a day, so that no other instance sends it too.
   * Answers what it says, of what was sent that day already as well; nothing
   * where somebody else has it, or there is nothing new.
   */
  claim(digest: {
    recipient: string;
    day: string;
    kinds: readonly NoticeKind[];
    at: string;
    /** A claim from before then is of an instance that is gone. */
    goneBefore: string;
  }): Promise<Notice[] | undefined>;
  markSent(recipient: string, day: string, at: string): Promise<void>;
  /** It could not be sent: the next run tries again. */
  release(recipient: string, day: string): Promise<void>;
}
