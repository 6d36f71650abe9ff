import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import type { PreparedDecision } from 'backstage-plugin-ai-readiness-common';
import { type PlanContext, policyOf } from './PlanContext';

/**
 * @throws NotAllowedError where duties are in one hand that have to be
 * separated, ServiceUnavailableError where nobody can tell whether they are
 */
export function assertSeparated(
  { conflicts, couldDecide }: PreparedDecision,
  context: PlanContext,
): void {
  if (policyOf(context).separationOfDuties !== 'enforce') return;
  if (!conflicts.length) {
    assertDutiesKnown(context);
    return;
  }
  const others = couldDecide.length
    ? ` ${couldDecide.join(', ')} could decide instead.`
    : '';
  throw new NotAllowedError(
    `Duties have to be separated. ${conflicts
      .map(({ message }) => message)
      .join(' ')}${others}`,
  );
}

/**
 * No group holds anybody while the catalog has no users, which is no proof
 * that duties are separated (`docs/decisions.md`, separation of duties).
 */
export function assertDutiesKnown(context: PlanContext): void {
  if (policyOf(context).separationOfDuties !== 'enforce') return;
  if (context.directory.judgeable) return;
  throw new ServiceUnavailableError(
    'Duties have to be separated, and the catalog holds no users, so nobody can tell who is in which group. Nothing was written; try again when it holds them',
  );
}
