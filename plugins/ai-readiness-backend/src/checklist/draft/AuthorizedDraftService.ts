import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type ChecklistDraft,
  checklistReadPermission,
  type DraftFlipsPage,
} from 'backstage-plugin-ai-readiness-common';
import type { VisibleServicesReader } from '../../permissions/VisibleServicesReader';
import type {
  DraftCaller,
  DraftFlipsInput,
  DraftService,
} from './DraftService';

/**
 * Shows a draft to those who may see the checklist, and what it would flip of the
 * services that they may see.
 */
export class AuthorizedDraftService implements DraftService {
  static create(options: {
    inner: DraftService;
    permissions: Pick<PermissionsService, 'authorize'>;
    viewers: Pick<VisibleServicesReader, 'sightOf'>;
  }): AuthorizedDraftService {
    return new AuthorizedDraftService(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof AuthorizedDraftService.create>[0],
  ) {}

  async getDraft(caller: DraftCaller): Promise<ChecklistDraft> {
    return this.parts.inner.getDraft(await this.identify(caller));
  }

  async getFlips(
    query: DraftFlipsInput,
    caller: DraftCaller,
  ): Promise<DraftFlipsPage> {
    return this.parts.inner.getFlips(query, await this.identify(caller));
  }

  private async identify({ credentials }: DraftCaller): Promise<DraftCaller> {
    const { permissions, viewers } = this.parts;
    const [[{ result }], { visible }] = await Promise.all([
      permissions.authorize([{ permission: checklistReadPermission }], {
        credentials,
      }),
      viewers.sightOf(credentials),
    ]);
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Seeing the checklist needs the permission ${checklistReadPermission.name}`,
      );
    }
    return { credentials, ...(visible && { visible }) };
  }
}
