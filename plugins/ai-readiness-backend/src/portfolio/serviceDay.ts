import type { Derived } from '../assessment/AssessmentStore';
import type { RuledReview } from '../assessment/ReviewState';
import type { ServiceDayRow } from '../database/tables';

/** Whether a service is otherwise than it was found last. Pure. */
export function isAnotherDay(
  { found }: Pick<RuledReview, 'found'>,
  { summary }: Pick<Derived, 'summary'>,
): boolean {
  return (
    found?.standing !== summary.standing ||
    found.verdict !== summary.verdict ||
    found.hasGap !== summary.ownershipGaps > 0
  );
}

/** Whether it is told how a service stood on a day before it was judged. Pure. */
export function tellsThePast(
  { found }: Pick<RuledReview, 'found'>,
  { summary }: Pick<Derived, 'summary'>,
): boolean {
  const judgedOn = found?.judgedAt?.slice(0, 10);
  return judgedOn !== undefined && summary.computedAt.slice(0, 10) < judgedOn;
}

/**
 * How a service stands, on the day on which it came to that: when it was judged,
 * or when the cause of another standing came about. Pure.
 */
export function serviceDay(
  serviceId: string,
  { found }: Pick<RuledReview, 'found'>,
  { summary }: Pick<Derived, 'summary'>,
): ServiceDayRow {
  const { computedAt, standing, standingSince = computedAt } = summary;
  const isCausedBefore =
    found && found.standing !== standing && standingSince < computedAt;
  const since = isCausedBefore ? standingSince : computedAt;
  return {
    service_id: serviceId,
    day: since.slice(0, 10),
    standing,
    verdict: summary.verdict,
    has_gap: summary.ownershipGaps > 0,
  };
}
