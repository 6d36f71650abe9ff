import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { checklistReadPermission } from 'backstage-plugin-ai-readiness-common';
import type { ChecklistService, LoadedChecklist } from './ChecklistService';

/** Shows the checklist to those who may see it. */
export class AuthorizedChecklistService {
  static create(options: {
    inner: ChecklistService;
    permissions: Pick<PermissionsService, 'authorize'>;
  }): AuthorizedChecklistService {
    return new AuthorizedChecklistService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedChecklistService.create
    >[0],
  ) {}

  /** @throws NotAllowedError that names the permission */
  async inForceFor(
    credentials: BackstageCredentials,
  ): Promise<LoadedChecklist> {
    const { inner, permissions } = this.parts;
    const [{ result }] = await permissions.authorize(
      [{ permission: checklistReadPermission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Seeing the checklist needs the permission ${checklistReadPermission.name}`,
      );
    }
    return inner.inForce();
  }
}
