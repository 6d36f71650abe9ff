import { describeIssues } from '../describeIssues';
import { policySchema } from '../schema';
import type { Checklist, ChecklistFinding } from '../types';

/** Numbers out of their range, and reviews that can't follow one another. */
export function lintPolicy({ policy }: Checklist): ChecklistFinding[] {
  const { error } = policySchema.safeParse(policy);
  if (error) {
    return describeIssues(policySchema, policy, error.issues).map(finding => ({
      ...finding,
      path: `policy.${finding.path}`,
    }));
  }
  const days = policy.reviewAfterDays;
  const rising = days.every((day, index) => !index || day > days[index - 1]);
  const message = `must rise from one review to the next, as in 30, 90; is ${days.join(
    ', ',
  )}`;
  return rising
    ? []
    : [{ severity: 'error', path: 'policy.reviewAfterDays', message }];
}
