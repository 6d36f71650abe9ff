import type { z } from 'zod';

/** What an answer can be; `response` is what it holds as JSON. @public */
export type ContentType = 'application/json' | 'text/csv' | 'text/markdown';

/** One endpoint: what it takes and what it answers. @public */
export interface Operation {
  method: 'get' | 'put' | 'post' | 'delete';
  /** Below `/api/ai-readiness/v1`. */
  path: string;
  summary: string;
  params?: Record<string, z.ZodType>;
  query?: z.ZodObject;
  body?: z.ZodType;
  response: z.ZodType;
  /** JSON unless said otherwise; of several, the request says which. */
  contentType?: ContentType | readonly ContentType[];
  /** What the headers of the answer say besides. */
  responseHeaders?: z.ZodObject;
  /** What else it may answer, by status. */
  errors?: Readonly<Record<number, string>>;
  /** Takes `If-Match` with the revision that the change is based on. */
  write?: boolean;
  /** Takes `Idempotency-Key`. */
  creates?: boolean;
}
