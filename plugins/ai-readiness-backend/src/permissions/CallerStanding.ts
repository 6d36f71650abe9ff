import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  type Area,
  AREA_TITLES,
  AREAS,
  assessmentUpdatePermission,
  decisionOverridePermission,
  decisionRecordPermission,
  exemptionApprovePermission,
  reviewCompletePermission,
} from 'backstage-plugin-ai-readiness-common';

/** Whether somebody may do something, and why not as a plain sentence. */
export type Allowance =
  | { allowed: true; because?: undefined }
  | { allowed: false; because: string };

/** Who somebody is and what they may do on one service. */
export interface CallerStanding {
  /** User ref of a signed-in person. */
  ref?: string;
  /** The person and the groups that they belong to. */
  ownershipRefs: readonly string[];
  /** Whether the items of any area are theirs to state. */
  mayState: boolean;
  /** Why not, or which areas only, as a plain sentence. */
  because?: string;
  mayStateAreas: readonly Area[];
  mayDecide: Allowance;
  mayOverride: Allowance;
  mayApproveExemptions: Allowance;
  mayCompleteReviews: Allowance;
}

/** What the permission policy says of one service. */
export interface PolicyAnswers {
  mayStateAreas: readonly Area[];
  mayDecide: boolean;
  mayOverride: boolean;
  mayApproveExemptions: boolean;
  mayCompleteReviews: boolean;
}

const ALLOWED: Allowance = { allowed: true };

/** What somebody may do; `because` of who they are they may do nothing. Pure. */
export function callerStanding(
  person: Pick<CallerStanding, 'ref' | 'ownershipRefs' | 'because'>,
  answers: PolicyAnswers,
): CallerStanding {
  const { because: nobody, ...who } = person;
  const allowance = (
    allowed: boolean,
    doing: string,
    { name }: Pick<BasicPermission, 'name'>,
  ): Allowance => {
    if (nobody) return { allowed: false, because: nobody };
    if (allowed) return ALLOWED;
    return {
      allowed: false,
      because: `${doing} needs the permission ${name} on this service`,
    };
  };
  const mayStateAreas = nobody ? [] : answers.mayStateAreas;
  const because = nobody ?? limitOf(mayStateAreas);
  return {
    ...who,
    mayState: mayStateAreas.length > 0,
    ...(because && { because }),
    mayStateAreas,
    mayDecide: allowance(
      answers.mayDecide,
      'Deciding',
      decisionRecordPermission,
    ),
    mayOverride: allowance(
      answers.mayOverride,
      'Deciding looser than computed',
      decisionOverridePermission,
    ),
    mayApproveExemptions: allowance(
      answers.mayApproveExemptions,
      'Approving, declining or revoking an exemption',
      exemptionApprovePermission,
    ),
    mayCompleteReviews: allowance(
      answers.mayCompleteReviews,
      'Completing a review',
      reviewCompletePermission,
    ),
  };
}

/** For what a module brings in that a person has done elsewhere. */
export function broughtInFor(ref: string): CallerStanding {
  return callerStanding(
    { ref, ownershipRefs: [] },
    {
      mayStateAreas: AREAS,
      mayDecide: true,
      mayOverride: true,
      mayApproveExemptions: true,
      mayCompleteReviews: true,
    },
  );
}

function limitOf(areas: readonly Area[]): string | undefined {
  const { name } = assessmentUpdatePermission;
  if (areas.length === AREAS.length) return undefined;
  if (!areas.length) {
    return `You may look at this review but not change it (permission ${name})`;
  }
  const titles = areas.map(area => AREA_TITLES[area]).join(', ');
  return `Of this review you may change only the items of ${titles} (permission ${name})`;
}
