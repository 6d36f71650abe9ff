import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { ReadinessDeps } from '../createReadiness';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import { AuthorizedInboxService } from './AuthorizedInboxService';
import { DefaultInboxService } from './DefaultInboxService';
import type { InboxService } from './InboxService';
import type { InboxStore } from './InboxStore';

/** Puts together what answers what waits for somebody. */
export function createInbox(options: {
  deps: Pick<ReadinessDeps, 'auth' | 'userInfo'>;
  viewers: VisibleServicesReader;
  store: InboxStore;
  checklists: ChecklistService;
  directory: DirectorySource;
  clock: () => string;
}): InboxService {
  const { deps, viewers, ...parts } = options;
  const { auth, userInfo } = deps;
  const inner = DefaultInboxService.create(parts);
  return AuthorizedInboxService.create({ inner, viewers, auth, userInfo });
}
