/** What the process is asked to do. */
export type Command = 'reconcile' | 'read' | 'rest';

/** What it says of it. */
export interface Outcome {
  ms: number;
  /** Requests to the catalog. */
  requests: number;
  services: number;
  /** Rows that the run has written, besides the one that says when it was. */
  rows: number;
  /** Of the process, in MB: the most that it ever was, and at rest. */
  peakMb: number;
  restMb: number;
}
