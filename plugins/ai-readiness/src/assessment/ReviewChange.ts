import type {
  AiReadinessApi,
  Review,
} from 'backstage-plugin-ai-readiness-common';

/** One thing that a person changes in a review, until it is saved. */
export interface ReviewChange {
  /** The part of the review that it is about; a later change replaces it. */
  key: string;
  /** Absent for what is about the review as a whole. */
  itemId?: string;
  /** What people call that part: "note of 4.2". */
  label: string;
  /** That part of a review, in words: what a conflict compares and shows. */
  read(review: Review): string;
  /** What `read` gave when the person began. */
  base: string;
  /** What the person wants there. */
  mine: string;
  /** The review as it will look, before the server has answered. */
  apply(review: Review): Review;
  /** Saves it, based on the given review. */
  send(api: AiReadinessApi, review: Review): Promise<Review>;
}
