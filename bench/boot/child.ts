import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { createPortal } from '../portal/createPortal';
import type { BootReport } from './bootReport';
import type { BootRequest } from './bootRequest';
import { loadPortal } from './loadPortal';

const request: BootRequest = JSON.parse(process.argv[2]);

/**
 * The usual one looks for secrets by the config schemas of all packages: seconds
 * that have nothing to do with what is added, and bury it.
 */
const plainLogger = createServiceFactory({
  service: coreServices.rootLogger,
  deps: {},
  factory: () => WinstonLogger.create({ level: 'error' }),
});

async function start(): Promise<BootReport> {
  await loadPortal();
  const begin = performance.now();
  const cpuBefore = process.cpuUsage();
  const backend = createPortal(request.address, request.database);
  backend.add(plainLogger);
  if (request.withPlugin) {
    backend.add(import('backstage-plugin-ai-readiness-backend'));
  }
  await backend.start();
  const wall = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1e6 };
}

start().then(
  report => process.send!(report),
  error => {
    console.error(error);
    process.exit(1);
  },
);
