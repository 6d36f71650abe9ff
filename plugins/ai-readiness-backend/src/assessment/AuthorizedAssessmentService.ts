import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  assessmentUpdatePermission,
  type HistoryPage,
  type PreviewResult,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { isGuest } from '../permissions/isPerson';
import type { AssessmentService, Caller, Writer } from './AssessmentService';
import type { AssessmentStore } from './AssessmentStore';
import type { PreviewInput, WriteRequest } from './requests';

/**
 * Lets through what the permission policy allows, and only people write: a
 * statement needs somebody who answers for it.
 */
export class AuthorizedAssessmentService implements AssessmentService {
  static create(options: {
    inner: AssessmentService;
    store: Pick<AssessmentStore, 'load'>;
    permissions: PermissionsService;
    auth: AuthService;
    userInfo: UserInfoService;
  }): AuthorizedAssessmentService {
    return new AuthorizedAssessmentService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedAssessmentService.create
    >[0],
  ) {}

  async getReview(entityRef: string, caller: Caller): Promise<Review> {
    const known = await this.identifyReader(entityRef, caller);
    return this.parts.inner.getReview(entityRef, known);
  }

  async write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
  ): Promise<Review> {
    const known = await this.identifyReader(entityRef, writer);
    const { mayState, because } = known.standing;
    if (!mayState) throw new NotAllowedError(because);
    const { revision } = writer;
    return this.parts.inner.write(entityRef, request, { ...known, revision });
  }

  async preview(
    entityRef: string,
    preview: PreviewInput,
    caller: Caller,
  ): Promise<PreviewResult> {
    const known = await this.identifyReader(entityRef, caller);
    return this.parts.inner.preview(entityRef, preview, known);
  }

  async getHistory(
    entityRef: string,
    page: { itemId?: string; cursor?: string; limit: number },
    caller: Caller,
  ): Promise<HistoryPage> {
    const known = await this.identify(entityRef, caller);
    return this.parts.inner.getHistory(entityRef, page, known);
  }

  /** Reads what is kept meanwhile; the answer still waits for the permission. */
  private async identifyReader(entityRef: string, caller: Caller) {
    const readAhead = this.parts.store.load(entityRef);
    // Whoever takes it learns of its failure; who is refused does not.
    readAhead.catch(() => {});
    return { ...(await this.identify(entityRef, caller)), readAhead };
  }

  /** @throws NotFoundError where the caller may not even read */
  private async identify(
    entityRef: string,
    { credentials }: Caller,
  ): Promise<Required<Omit<Caller, 'readAhead'>>> {
    const [{ read, update, seesWholeCatalog }, person] = await Promise.all([
      this.decide(entityRef, credentials),
      this.person(credentials),
    ]);
    if (read !== AuthorizeResult.ALLOW) {
      throw new NotFoundError(`No entity ${entityRef}`);
    }
    const because = person.because ?? refusal(update);
    return {
      credentials,
      seesWholeCatalog,
      standing: { ...person, mayState: !because, ...(because && { because }) },
    };
  }

  /** One request, and a second one where it depends on the service. */
  private async decide(entityRef: string, credentials: BackstageCredentials) {
    const { permissions } = this.parts;
    const ours = [assessmentReadPermission, assessmentUpdatePermission];
    const [read, update, catalog] = await permissions.authorizeConditional(
      [...ours, catalogEntityReadPermission].map(permission => ({
        permission,
      })),
      { credentials },
    );
    const depends = [read, update].some(
      ({ result }) => result === AuthorizeResult.CONDITIONAL,
    );
    const [mayRead, mayUpdate] = depends
      ? await permissions.authorize(
          ours.map(permission => ({ permission, resourceRef: entityRef })),
          { credentials },
        )
      : [read, update];
    return {
      read: mayRead.result,
      update: mayUpdate.result,
      seesWholeCatalog: catalog.result === AuthorizeResult.ALLOW,
    };
  }

  private async person(credentials: BackstageCredentials): Promise<{
    ref?: string;
    ownershipRefs: readonly string[];
    because?: string;
  }> {
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

function refusal(result: AuthorizeResult): string | undefined {
  return result === AuthorizeResult.ALLOW
    ? undefined
    : `You may look at this review but not change it (permission ${assessmentUpdatePermission.name})`;
}
