import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';
import { readCampaignsConfig, readOwnershipConfig } from '../config';
import type { ReadinessDeps } from '../createReadiness';
import { DatabaseFindingStore } from '../notifications/DatabaseFindingStore';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import { scheduleCampaigns } from '../tasks/scheduleCampaigns';
import { AuditedCampaignService } from './AuditedCampaignService';
import { AuthorizedCampaignService } from './AuthorizedCampaignService';
import { CampaignDetails } from './CampaignDetails';
import { CampaignJudge } from './CampaignJudge';
import { CampaignPass } from './CampaignPass';
import type { CampaignService } from './CampaignService';
import { DatabaseCampaignStore } from './DatabaseCampaignStore';
import { DatabaseCampaignTaskStore } from './DatabaseCampaignTaskStore';
import { DefaultCampaignService } from './DefaultCampaignService';
import type { ServiceSelector } from './ServiceSelector';

/** Puts together what campaigns are; `schedule` has them renewed. */
export function createCampaigns(options: {
  deps: Pick<
    ReadinessDeps,
    'auditor' | 'auth' | 'config' | 'logger' | 'permissions' | 'scheduler'
  >;
  database: Parameters<typeof DatabaseCampaignStore.create>[0];
  selector: ServiceSelector;
  viewers: Pick<VisibleServicesReader, 'sightOf'>;
  checklists: ChecklistService;
  directory: DirectorySource;
  clock: () => string;
}): { campaigns: CampaignService; schedule(): Promise<void> } {
  const { deps, database, selector, viewers, directory, ...others } = options;
  const { auditor, auth, config, logger, permissions, scheduler } = deps;
  const parts = {
    ...others,
    campaigns: DatabaseCampaignStore.create(database),
    tasks: DatabaseCampaignTaskStore.create(database),
    owners: DatabaseFindingStore.create(database),
  };
  const pass = CampaignPass.create({ ...parts, selector, directory, logger });
  const inner = DefaultCampaignService.create({
    ...parts,
    selector,
    pass,
    logger,
    details: CampaignDetails.create(parts),
    judge: CampaignJudge.create({
      ...parts,
      directory,
      ownership: readOwnershipConfig(config),
    }),
  });
  const run = (signal: AbortSignal) => pass.run(signal);
  const { frequency } = readCampaignsConfig(config);
  return {
    campaigns: AuditedCampaignService.create({
      inner: AuthorizedCampaignService.create({
        inner,
        permissions,
        auth,
        services: viewers,
      }),
      auditor,
    }),
    schedule: () => scheduleCampaigns({ run, scheduler, frequency, logger }),
  };
}
