import type {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  departureReadPermission,
  type Departure,
  type GapsPage,
  type OwnerDuties,
  type OwnersByAreaPage,
  type OwnershipGap,
  type OwnersPage,
} from 'backstage-plugin-ai-readiness-common';
import type { VisibilityReader } from '../catalog/VisibilityReader';
import type {
  DutiesQueryInput,
  GapsFilterInput,
  GapsQueryInput,
  LookupCaller,
  OwnerLookupService,
  OwnersByAreaQueryInput,
  OwnersQueryInput,
} from './OwnerLookupService';
import type { VisibleServices } from './OwnershipStore';

/**
 * Narrows every lookup to the services that the caller may see: whoever sees
 * none gets an empty list, not an error.
 */
export class AuthorizedOwnerLookupService implements OwnerLookupService {
  static create(options: {
    inner: OwnerLookupService;
    permissions: PermissionsService;
    visibility: VisibilityReader;
    auditor: AuditorService;
  }): AuthorizedOwnerLookupService {
    return new AuthorizedOwnerLookupService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedOwnerLookupService.create
    >[0],
  ) {}

  async getOwners(
    query: OwnersQueryInput,
    caller: LookupCaller,
  ): Promise<OwnersPage> {
    return this.parts.inner.getOwners(query, await this.identify(caller));
  }

  async getOwner(
    ownerRef: string,
    query: DutiesQueryInput,
    caller: LookupCaller,
  ): Promise<OwnerDuties> {
    const known = await this.identify(caller);
    return this.parts.inner.getOwner(ownerRef, query, known);
  }

  async getGaps(
    query: GapsQueryInput,
    caller: LookupCaller,
  ): Promise<GapsPage> {
    return this.parts.inner.getGaps(query, await this.identify(caller));
  }

  async *streamGaps(
    filter: GapsFilterInput,
    caller: LookupCaller,
  ): AsyncIterable<readonly OwnershipGap[]> {
    yield* this.parts.inner.streamGaps(filter, await this.identify(caller));
  }

  async getOwnersByArea(
    query: OwnersByAreaQueryInput,
    caller: LookupCaller,
  ): Promise<OwnersByAreaPage> {
    return this.parts.inner.getOwnersByArea(query, await this.identify(caller));
  }

  async getDeparture(
    ownerRef: string,
    caller: LookupCaller,
  ): Promise<Departure> {
    const { inner, permissions, auditor } = this.parts;
    const event = await auditor.createEvent({
      eventId: 'owner-departure',
      severityLevel: 'medium',
      meta: { ownerRef },
    });
    try {
      const [{ result }] = await permissions.authorize(
        [{ permission: departureReadPermission }],
        { credentials: caller.credentials },
      );
      if (result !== AuthorizeResult.ALLOW) {
        throw new NotAllowedError(
          `Seeing what happens if somebody leaves needs the permission ${departureReadPermission.name}`,
        );
      }
      const known = await this.identify(caller);
      const departure = await inner.getDeparture(ownerRef, known);
      await event.success();
      return departure;
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  }

  /** One question to the permission policy, whatever the number of services. */
  private async identify({ credentials }: LookupCaller): Promise<LookupCaller> {
    const decisions = await this.parts.permissions.authorizeConditional(
      [
        { permission: assessmentReadPermission },
        { permission: catalogEntityReadPermission },
      ],
      { credentials },
    );
    const [own, catalog] = decisions.map(({ result }) => result);
    const { visibility } = this.parts;
    const known: LookupCaller = { credentials };
    if (catalog !== AuthorizeResult.ALLOW) {
      known.shownAmong = refs => visibility.visibleAmong(refs, credentials);
    }
    // The plugin has no rules yet that a condition could rest on.
    if (own !== AuthorizeResult.ALLOW || catalog === AuthorizeResult.DENY) {
      return known;
    }
    const visible: VisibleServices =
      catalog === AuthorizeResult.ALLOW
        ? { kind: 'all' }
        : {
            kind: 'only',
            refs: await visibility.visibleServices(credentials),
          };
    return { ...known, visible };
  }
}
