import type { Notice } from 'backstage-plugin-ai-readiness-common';

/** Something to tell, and whom it concerns. */
export interface Finding {
  serviceId: string;
  notice: Notice;
  /** What it is about, and in which period that is told once. */
  subject: string;
  period: string;
  /** Refs of users and groups; others have no part in it. */
  concerns: readonly string[];
  /** Who knows already: it was them. */
  except?: string;
}
