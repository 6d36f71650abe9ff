import {
  type CampaignProblem,
  describeIssues,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';

/** A body as far as it could be read. */
export interface ReadFields<S extends z.ZodObject> {
  /** All of it; absent where anything is wrong. */
  whole?: z.output<S>;
  /** The fields that are right in themselves. */
  given: Partial<z.output<S>>;
  problems: CampaignProblem[];
}

/** So that what is wrong with the form is told with what is wrong in substance. */
export function readFields<S extends z.ZodObject>(
  schema: S,
  body: unknown,
): ReadFields<S> {
  const read = schema.safeParse(body);
  if (read.success) return { whole: read.data, given: read.data, problems: [] };
  const values = new Map(Object.entries(body ?? {}));
  const given = Object.entries(schema.shape).flatMap(([name, field]) => {
    const value = field.safeParse(values.get(name));
    return value.success && value.data !== undefined
      ? [[name, value.data] as const]
      : [];
  });
  return {
    given: Object.fromEntries(given) as Partial<z.output<S>>,
    problems: describeIssues(schema, body, read.error.issues).map(
      ({ path, message }) => ({ path, message }),
    ),
  };
}
