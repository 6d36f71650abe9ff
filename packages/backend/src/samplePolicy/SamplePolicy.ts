import {
  AuthorizeResult,
  isPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  aiReadinessPermissions,
  assessmentUpdatePermission,
  campaignManagePermission,
  decisionOverridePermission,
  decisionRecordPermission,
  departureReadPermission,
  exemptionApprovePermission,
  reviewCompletePermission,
} from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';

/** Leads the company: decides on every service, also against the rules. */
const HEAD = 'group:default/lindwater-mutual';

/** Lead a department: decide where it answers for the business. */
const LEADERS = [
  'user:default/amara.okafor',
  'user:default/sofia.marques',
  'user:default/nadia.benali',
  'user:default/freya.mcallister',
  'user:default/beatriz.campos',
];

/** Say whether an item may be left out, and whether a service keeps its Go. */
const REVIEWERS = [
  'group:default/risk',
  'group:default/security',
  'group:default/legal',
];

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Who may do what at the example company: everybody reads, owners state, the
 * owners of an area state that area, reviewers approve, leaders decide.
 */
export class SamplePolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const claims = user?.info.ownershipEntityRefs ?? [];
    const isAmong = (refs: readonly string[]) =>
      claims.some(claim => refs.includes(claim));

    if (isPermission(permission, assessmentUpdatePermission)) {
      return createServiceConditionalDecision(permission, {
        anyOf: [
          serviceConditions.isServiceOwner({ claims }),
          serviceConditions.isAreaOwner({ claims }),
        ],
      });
    }
    if (isPermission(permission, decisionRecordPermission)) {
      if (isAmong([HEAD])) return ALLOW;
      if (!isAmong(LEADERS)) return DENY;
      return createServiceConditionalDecision(
        permission,
        serviceConditions.isAreaOwner({ claims, area: 'business' }),
      );
    }
    if (isPermission(permission, decisionOverridePermission)) {
      return isAmong([HEAD]) ? ALLOW : DENY;
    }
    if (
      isPermission(permission, exemptionApprovePermission) ||
      isPermission(permission, reviewCompletePermission)
    ) {
      return isAmong(REVIEWERS) ? ALLOW : DENY;
    }
    if (
      isPermission(permission, departureReadPermission) ||
      isPermission(permission, campaignManagePermission)
    ) {
      return isAmong([HEAD, ...LEADERS]) ? ALLOW : DENY;
    }
    return isOfOthers(permission) || isRead(permission) || !isGuest(user)
      ? ALLOW
      : DENY;
  }
}

function isOfOthers({ name }: Permission): boolean {
  return !aiReadinessPermissions.some(permission => permission.name === name);
}

function isRead({ attributes }: Permission): boolean {
  return attributes.action === 'read';
}

function isGuest(user: PolicyQueryUser | undefined): boolean {
  return !user || /^user:[^/]+\/guests?$/.test(user.info.userEntityRef);
}
