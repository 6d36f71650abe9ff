import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { assessmentReadPermission } from 'backstage-plugin-ai-readiness-common';
import { serviceResourceRef } from 'backstage-plugin-ai-readiness-node';
import type { VisibilityReader } from '../catalog/VisibilityReader';
import type { LookupCaller } from '../ownership/OwnerLookupService';
import type { VisibleServices } from '../ownership/OwnershipStore';
import type { Permitted } from './Permitted';

/** What a caller may see; without `visible` that is nothing. */
type Sight = Pick<LookupCaller, 'visible' | 'shownAmong'>;

type ServicePermission = typeof assessmentReadPermission;

/** Finds out which services a caller may see in lists. */
export class VisibleServicesReader {
  static create(options: {
    permissions: PermissionsService;
    permissionsRegistry: Pick<
      PermissionsRegistryService,
      'getPermissionRuleset'
    >;
    visibility: VisibilityReader;
  }): VisibleServicesReader {
    return new VisibleServicesReader(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof VisibleServicesReader.create>[0],
  ) {}

  async sightOf(credentials: BackstageCredentials): Promise<Sight> {
    const { sight } = await this.ask(credentials, []);
    return sight;
  }

  /** The same, and on which services they may do something besides. */
  async sightAndRights(
    credentials: BackstageCredentials,
    rights: readonly ServicePermission[],
  ): Promise<Sight & { rights: Permitted[] }> {
    const { sight, others } = await this.ask(credentials, rights);
    return { ...sight, rights: others.map(each => this.permitted(each)) };
  }

  /** One question to the permission policy, whatever the number of services. */
  private async ask(
    credentials: BackstageCredentials,
    rights: readonly ServicePermission[],
  ): Promise<{ sight: Sight; others: PolicyDecision[] }> {
    const { permissions, visibility } = this.parts;
    const asked = [
      assessmentReadPermission,
      catalogEntityReadPermission,
      ...rights,
    ];
    const [own, catalog, ...others] = await permissions.authorizeConditional(
      asked.map(permission => ({ permission })),
      { credentials },
    );
    const sight: Sight = {};
    if (catalog.result !== AuthorizeResult.ALLOW) {
      sight.shownAmong = refs => visibility.visibleAmong(refs, credentials);
    }
    const demanded = this.permitted(own);
    const isDenied =
      demanded.kind === 'none' || catalog.result === AuthorizeResult.DENY;
    if (isDenied) return { sight, others };
    const shown: VisibleServices =
      catalog.result === AuthorizeResult.ALLOW
        ? { kind: 'all' }
        : {
            kind: 'only',
            refs: await visibility.visibleServices(credentials),
          };
    sight.visible = {
      ...shown,
      ...(demanded.kind === 'meeting' && { permitted: demanded.criteria }),
    };
    return { sight, others };
  }

  /** The condition goes into the query: no service is asked about by itself. */
  private permitted(decision: PolicyDecision): Permitted {
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      const allowed = decision.result === AuthorizeResult.ALLOW;
      return { kind: allowed ? 'all' : 'none' };
    }
    const transform = createConditionTransformer(
      this.parts.permissionsRegistry.getPermissionRuleset(serviceResourceRef),
    );
    return { kind: 'meeting', criteria: transform(decision.conditions) };
  }
}
