import { InputError } from '@backstage/errors';
import { describeIssues } from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';

/**
 * Reads a part of a request.
 *
 * @throws InputError that says at which path what is wrong and what is right
 */
export function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const findings = describeIssues(schema, value, result.error.issues);
  throw new InputError(
    findings
      .map(({ path, message }) => (path ? `${path}: ${message}` : message))
      .join('; '),
  );
}
