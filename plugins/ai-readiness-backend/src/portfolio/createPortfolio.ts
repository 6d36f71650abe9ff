import type { ServiceSelector } from '../campaign/ServiceSelector';
import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { ReadinessDeps } from '../createReadiness';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import { AuthorizedPortfolioService } from './AuthorizedPortfolioService';
import { DefaultPortfolioService } from './DefaultPortfolioService';
import { IndexKeeper } from './IndexKeeper';
import { PortfolioReader } from './PortfolioReader';
import type { PortfolioService } from './PortfolioService';
import type { PortfolioStore } from './PortfolioStore';
import { SeenOwners } from './SeenOwners';
import { SelectedServices } from './SelectedServices';
import { Trends } from './Trends';

/** Puts together what lists over all services are made by. */
export function createPortfolio(options: {
  deps: Pick<ReadinessDeps, 'auditor' | 'auth' | 'logger' | 'userInfo'>;
  viewers: VisibleServicesReader;
  store: PortfolioStore;
  checklists: ChecklistService;
  directory: DirectorySource;
  clock: () => string;
}): {
  portfolio: PortfolioService;
  selector: ServiceSelector;
  /** Reads all services, so that the first page need not wait for it. */
  start(): void;
} {
  const { deps, viewers, store, checklists, directory, clock } = options;
  const { logger } = deps;
  const keeper = IndexKeeper.create({ store, clock, logger });
  const reader = PortfolioReader.create({
    keeper,
    owners: SeenOwners.create({ directory, logger }),
    checklists,
  });
  const inner = DefaultPortfolioService.create({
    reader,
    trends: Trends.create({ reader, store, clock }),
    store,
    clock,
  });
  return {
    portfolio: AuthorizedPortfolioService.create({ ...deps, inner, viewers }),
    selector: SelectedServices.create({ reader }),
    start: () => keeper.start(),
  };
}
