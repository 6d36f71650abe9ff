import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';
import { readNoticesConfig, readOwnershipConfig } from '../config';
import { scheduleNotices } from '../tasks/scheduleNotices';
import { DailyDigests } from './DailyDigests';
import { FindingReader } from './FindingReader';
import type { FindingStore } from './FindingStore';
import { NoticeFinder } from './NoticeFinder';
import type { NoticeStore } from './NoticeStore';
import { NotificationDigestSender } from './NotificationDigestSender';

/** Puts together what tells people what needs them; `schedule` has it begin. */
export function createNotices(options: {
  deps: {
    config: RootConfigService;
    logger: LoggerService;
    notifications: NotificationService;
    scheduler: SchedulerService;
  };
  findings: FindingStore;
  notices: NoticeStore;
  directory: Pick<DirectorySource, 'current'>;
  checklists: ChecklistService;
  clock: () => string;
}): { run(signal?: AbortSignal): Promise<void>; schedule(): Promise<void> } {
  const { deps, findings, notices, directory, checklists, clock } = options;
  const { config, logger, scheduler } = deps;
  const { kinds, frequency } = readNoticesConfig(config);
  const finder = NoticeFinder.create({
    reader: FindingReader.create({ store: findings, checklists, kinds }),
    notices,
    directory,
    ownership: readOwnershipConfig(config),
    clock,
  });
  const digests = DailyDigests.create({
    notices,
    sender: NotificationDigestSender.create(deps),
    kinds,
    clock,
    logger,
  });
  const run = async (signal?: AbortSignal) => {
    if (await finder.run(signal)) await digests.send(signal);
  };
  const schedule = async () => {
    if (!kinds.size) return;
    await scheduleNotices({ run, scheduler, frequency, logger });
  };
  return { run, schedule };
}
