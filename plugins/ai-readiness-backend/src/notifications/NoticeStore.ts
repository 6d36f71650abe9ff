import type { Notice, NoticeKind } from 'backstage-plugin-ai-readiness-common';
import type { Finding } from './Finding';

/** Something that one person is told. */
export interface NoticeFor extends Omit<Finding, 'concerns' | 'except'> {
  recipient: string;
}

/** Remembers who was told what: each subject once in a period. */
export interface NoticeStore {
  /** Of these findings, those that nobody was told yet. */
  untold(findings: readonly Finding[]): Promise<Finding[]>;
  /** All of them or none; what is there already stays as it is. */
  keep(notices: readonly NoticeFor[], at: string): Promise<void>;
  /** Drops what was found before and never sent: it is news no more. */
  dropStale(foundBefore: string): Promise<void>;
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
