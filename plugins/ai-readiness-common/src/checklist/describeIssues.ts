import type { z } from 'zod';
import { formatPath, idPath, valueAt, type IssuePath } from './issuePath';
import { allowedKeys } from './allowedKeys';
import type { ChecklistFinding } from './types';

const KINDS: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

/**
 * What the schema found, in the words and paths of the person who wrote the value.
 * @public
 */
export function describeIssues(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): ChecklistFinding[] {
  const finding = (path: IssuePath, message: string): ChecklistFinding => ({
    severity: 'error',
    path: formatPath(idPath(value, path)),
    message,
  });
  return issues.flatMap(issue => {
    if (issue.code === 'unrecognized_keys') {
      const known = allowedKeys(schema, issue.path).join(', ');
      return issue.keys.map(key =>
        finding([...issue.path, key], `is not known here; known are ${known}`),
      );
    }
    return [finding(issue.path, describe(issue, valueAt(value, issue.path)))];
  });
}

function describe(issue: z.core.$ZodIssue, actual: unknown): string {
  const state = actual === undefined ? 'is missing; ' : '';
  switch (issue.code) {
    case 'invalid_type':
      return `${state}must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${state}must be one of ${issue.values.join(', ')}${
        state ? '' : `; is ${JSON.stringify(actual)}`
      }`;
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return 'must not be empty';
      }
      return `must be at least ${issue.minimum}; is ${actual}`;
    case 'too_big':
      if (issue.origin === 'string') {
        const length = String(actual).length;
        return `must have at most ${issue.maximum} characters; has ${length}`;
      }
      if (issue.origin === 'array') {
        return `must have at most ${issue.maximum} entries`;
      }
      return `must be at most ${issue.maximum}; is ${actual}`;
    default:
      return issue.message;
  }
}
