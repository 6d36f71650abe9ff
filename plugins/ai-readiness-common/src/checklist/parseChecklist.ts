import { InputError } from '@backstage/errors';
import type { z } from 'zod';
import { describeIssues } from './describeIssues';
import { checklistOverridesSchema, checklistSchema } from './schema';
import type { Checklist, ChecklistFinding, ChecklistOverrides } from './types';

/**
 * Reads a checklist from data. Throws an `InputError` that names every path
 * that is wrong and what would be right there.
 * @public
 */
export function parseChecklist(value: unknown): Checklist {
  return parse(checklistSchema, value, 'The checklist is not valid');
}

/**
 * Reads what app-config has under `aiReadiness.checklist`; throws like
 * {@link parseChecklist}.
 * @public
 */
export function parseChecklistOverrides(value: unknown): ChecklistOverrides {
  return parse(
    checklistOverridesSchema,
    value,
    'The config under aiReadiness.checklist is not valid',
  );
}

/** What keeps a value from being a checklist; empty when nothing does. @public */
export function checklistProblems(value: unknown): ChecklistFinding[] {
  const { error } = checklistSchema.safeParse(value);
  return error ? describeIssues(checklistSchema, value, error.issues) : [];
}

/** Findings as lines of a message. @public */
export function formatFindings(findings: readonly ChecklistFinding[]): string {
  return findings
    .map(({ severity, path, message }) => {
      const doubt = severity === 'warning' ? '(warning) ' : '';
      return `- ${doubt}${path || 'the whole value'}: ${message}`;
    })
    .join('\n');
}

function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
  title: string,
): z.output<T> {
  const { success, data, error } = schema.safeParse(value);
  if (success) {
    return data;
  }
  const findings = describeIssues(schema, value, error.issues);
  throw new InputError(`${title}:\n${formatFindings(findings)}`);
}
