import type {
  AuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  decisionRecordPermission,
  exemptionApprovePermission,
  type Inbox,
} from 'backstage-plugin-ai-readiness-common';
import { isPerson } from '../permissions/isPerson';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import type {
  InboxCaller,
  InboxQueryInput,
  InboxService,
} from './InboxService';

const RIGHTS = [decisionRecordPermission, exemptionApprovePermission];

/** Finds out who asks, what they may see, and where they may decide. */
export class AuthorizedInboxService implements InboxService {
  static create(options: {
    inner: InboxService;
    viewers: Pick<VisibleServicesReader, 'sightAndRights'>;
    auth: Pick<AuthService, 'isPrincipal'>;
    userInfo: UserInfoService;
  }): AuthorizedInboxService {
    return new AuthorizedInboxService(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof AuthorizedInboxService.create>[0],
  ) {}

  async getInbox(
    query: InboxQueryInput,
    { credentials }: InboxCaller,
  ): Promise<Inbox> {
    const { inner, viewers, auth, userInfo } = this.parts;
    if (!isPerson(credentials, auth)) {
      return inner.getInbox(query, { credentials });
    }
    const [{ visible, rights }, info] = await Promise.all([
      viewers.sightAndRights(credentials, RIGHTS),
      userInfo.getUserInfo(credentials),
    ]);
    const [mayDecide, mayApprove] = rights;
    const ref = credentials.principal.userEntityRef;
    const refs = [ref, ...info.ownershipEntityRefs].map(each =>
      each.toLocaleLowerCase('en-US'),
    );
    const person = {
      ref,
      refs: [...new Set(refs)],
      visible: visible ?? { kind: 'only' as const, refs: [] },
      mayDecide,
      mayApprove,
    };
    return inner.getInbox(query, { credentials, person });
  }
}
