import type {
  AuthService,
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  AREAS,
  assessmentReadPermission,
  assessmentUpdatePermission,
  decisionOverridePermission,
  decisionRecordPermission,
  exemptionApprovePermission,
  reviewCompletePermission,
} from 'backstage-plugin-ai-readiness-common';
import {
  type ServiceResource,
  serviceResourceRef,
} from 'backstage-plugin-ai-readiness-node';
import type { Caller } from '../assessment/AssessmentService';
import { type CallerStanding, callerStanding } from './CallerStanding';
import { isGuest } from './isPerson';
import type { ServiceResourceStore } from './ServiceResourceStore';

/** Always these together: one answer serves whatever a page asks for. */
const ASKED = [
  assessmentReadPermission,
  assessmentUpdatePermission,
  decisionRecordPermission,
  decisionOverridePermission,
  exemptionApprovePermission,
  reviewCompletePermission,
  catalogEntityReadPermission,
].map(permission => ({ permission }));

/** A caller of whom the permission policy has said what they may. */
export interface KnownCaller extends Caller {
  seesWholeCatalog: boolean;
  standing: CallerStanding;
}

/**
 * Finds out what a caller may do on one service. Conditions of the policy are
 * judged here, so that it is asked once however many areas there are.
 */
export class AuthorizedCallers {
  static create(options: {
    permissions: PermissionsService;
    permissionsRegistry: Pick<
      PermissionsRegistryService,
      'getPermissionRuleset'
    >;
    resources: ServiceResourceStore;
    auth: Pick<AuthService, 'isPrincipal'>;
    userInfo: UserInfoService;
  }): AuthorizedCallers {
    return new AuthorizedCallers(options);
  }

  private readonly meets: (
    decision: PolicyDecision,
    resource: ServiceResource | undefined,
  ) => boolean;

  private constructor(
    private readonly parts: Parameters<typeof AuthorizedCallers.create>[0],
  ) {
    const { permissionsRegistry } = parts;
    this.meets = createConditionAuthorizer(
      permissionsRegistry.getPermissionRuleset(serviceResourceRef),
    );
  }

  /** @throws NotFoundError where the caller may not even read */
  async identify(entityRef: string, caller: Caller): Promise<KnownCaller> {
    const { credentials } = caller;
    const [decisions, person] = await Promise.all([
      this.parts.permissions.authorizeConditional(ASKED, { credentials }),
      this.person(credentials),
    ]);
    const resource = await this.resourceFor(decisions, entityRef);
    const [read, update, record, override, approve, complete, catalog] =
      decisions;
    if (!this.meets(read, resource)) {
      throw new NotFoundError(`No entity ${entityRef}`);
    }
    return {
      ...caller,
      seesWholeCatalog: catalog.result === AuthorizeResult.ALLOW,
      standing: callerStanding(person, {
        mayStateAreas: AREAS.filter(area =>
          this.meets(update, resource && { ...resource, area }),
        ),
        mayDecide: this.meets(record, resource),
        mayOverride: this.meets(override, resource),
        mayApproveExemptions: this.meets(approve, resource),
        mayCompleteReviews: this.meets(complete, resource),
      }),
    };
  }

  /** Read only where something depends on it. */
  private async resourceFor(
    decisions: readonly PolicyDecision[],
    entityRef: string,
  ): Promise<ServiceResource | undefined> {
    const depends = decisions
      .slice(0, -1)
      .some(({ result }) => result === AuthorizeResult.CONDITIONAL);
    if (!depends) return undefined;
    const [resource] = await this.parts.resources.find([entityRef]);
    return resource;
  }

  private async person(
    credentials: BackstageCredentials,
  ): Promise<Pick<CallerStanding, 'ref' | 'ownershipRefs' | 'because'>> {
    if (!this.parts.auth.isPrincipal(credentials, 'user')) {
      return {
        ownershipRefs: [],
        because:
          'Only a signed-in person can change a review: a statement needs somebody who answers for it',
      };
    }
    const ref = credentials.principal.userEntityRef;
    if (isGuest(ref)) {
      return {
        ref,
        ownershipRefs: [],
        because:
          'A guest can look but not change anything: sign in as yourself first',
      };
    }
    const info = await this.parts.userInfo.getUserInfo(credentials);
    return { ref, ownershipRefs: info.ownershipEntityRefs };
  }
}
