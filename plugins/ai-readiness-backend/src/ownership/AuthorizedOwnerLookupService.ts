import type {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  departureReadPermission,
  type Departure,
  type GapsPage,
  type OwnerDuties,
  type OwnersByAreaPage,
  type OwnershipGap,
  type OwnersPage,
} from 'backstage-plugin-ai-readiness-common';
import { audited, auditedStream } from '../audit/audited';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import type {
  DutiesQueryInput,
  GapsFilterInput,
  GapsQueryInput,
  LookupCaller,
  OwnerLookupService,
  OwnersByAreaQueryInput,
  OwnersQueryInput,
} from './OwnerLookupService';

/**
 * Narrows every lookup to the services that the caller may see: whoever sees
 * none gets an empty list, not an error.
 */
export class AuthorizedOwnerLookupService implements OwnerLookupService {
  static create(options: {
    inner: OwnerLookupService;
    permissions: PermissionsService;
    viewers: VisibleServicesReader;
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
    const { auditor, inner } = this.parts;
    const known = await this.identify(caller);
    const act = { eventId: 'export-gaps' };
    yield* auditedStream(auditor, act, caller, () =>
      inner.streamGaps(filter, known),
    );
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
    const { inner, auditor } = this.parts;
    const act = { eventId: 'owner-departure', meta: { ownerRef } };
    return audited(auditor, act, caller, async () => {
      await this.assertMaySeeDepartures(caller);
      return inner.getDeparture(ownerRef, await this.identify(caller));
    });
  }

  private async assertMaySeeDepartures({ credentials }: LookupCaller) {
    const [{ result }] = await this.parts.permissions.authorize(
      [{ permission: departureReadPermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) return;
    throw new NotAllowedError(
      `Seeing what happens if somebody leaves needs the permission ${departureReadPermission.name}`,
    );
  }

  private async identify({ credentials }: LookupCaller): Promise<LookupCaller> {
    const seen = await this.parts.viewers.sightOf(credentials);
    return { credentials, ...seen };
  }
}
