import { ConfigReader } from '@backstage/config';
import {
  type BackstageCredentials,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import {
  DEFAULT_OWNERSHIP_CONFIG as ownership,
  DEFAULT_SERVICE_FILTER as serviceFilter,
} from 'backstage-plugin-ai-readiness-common';
import { DirectoryCache } from '../../plugins/ai-readiness-backend/src/catalog/DirectoryCache';
import { DirectoryReader } from '../../plugins/ai-readiness-backend/src/catalog/DirectoryReader';
import { ServiceStream } from '../../plugins/ai-readiness-backend/src/catalog/ServiceStream';
import { DefaultChecklistService } from '../../plugins/ai-readiness-backend/src/checklist';
import { DatabaseReconciliationStore } from '../../plugins/ai-readiness-backend/src/ownership/reconciliation/DatabaseReconciliationStore';
import { Reconciler } from '../../plugins/ai-readiness-backend/src/ownership/reconciliation/Reconciler';
import type { Command, Outcome } from './protocol';
import { openDatabase } from './openDatabase';
import { RecordingCatalog } from './RecordingCatalog';
import type { Surroundings } from './startCatalog';

const MB = 2 ** 20;
const { catalogUrl, token, connectionString }: Surroundings = JSON.parse(
  process.argv[2],
);

async function start() {
  const database = await openDatabase(connectionString);
  const catalog = new RecordingCatalog(catalogUrl, token);
  const clock = () => new Date().toISOString();
  const quiet = () => {};
  const logger: LoggerService = {
    error: console.error,
    warn: console.warn,
    info: quiet,
    debug: quiet,
    child: () => logger,
  };
  const config = new ConfigReader({});
  const auth = {
    getOwnServiceCredentials: async () =>
      ({ $$type: '@backstage/BackstageCredentials' } as BackstageCredentials<{
        type: 'service';
        subject: string;
      }>),
  };
  const reader = DirectoryReader.create({ catalog, auth, clock });
  const reconciler = Reconciler.create({
    store: DatabaseReconciliationStore.create({ client: database.client }),
    directory: DirectoryCache.create({ reader, maxAgeMs: 300_000, clock }),
    services: ServiceStream.create({
      catalog,
      auth,
      serviceFilter,
      ownership,
    }),
    checklists: await DefaultChecklistService.create({ config, logger }),
    ownership,
    maxLossPercent: 20,
    clock,
    logger,
  });

  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  let services = 0;
  const reconcile = async () => {
    catalog.requests = [];
    const report = await reconciler.run();
    if (!report) throw new Error('The run did not go through');
    services = report.services;
  };
  const tasks: Record<Command, () => Promise<void>> = {
    reconcile,
    read: () => catalog.replay(catalog.requests),
    rest: async () => global.gc?.(),
  };
  const perform = async (command: Command): Promise<Outcome> => {
    const before = await database.position();
    const sampling = setInterval(sample, 5);
    const begin = performance.now();
    await tasks[command]();
    const ms = performance.now() - begin;
    clearInterval(sampling);
    sample();
    return {
      ms,
      requests: catalog.requests.length,
      services,
      rows: await database.rowsSince(before),
      peakMb: peak / MB,
      restMb: process.memoryUsage.rss() / MB,
    };
  };
  process.on('message', (command: Command) => {
    perform(command).then(
      outcome => process.send!({ outcome }),
      error => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.send!({ outcome: await perform('rest') });
}

start().catch(error => {
  console.error(error);
  process.exit(1);
});
