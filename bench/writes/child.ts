import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import { catalogOf } from '../portal/catalogOf';
import { company } from '../portal/company';
import { createPortal } from '../portal/createPortal';
import type { PortalRequest } from './PortalRequest';

const { address, database, services }: PortalRequest = JSON.parse(
  process.argv[2],
);

async function start() {
  const backend = createPortal(address, database);
  backend.add(catalogOf(company(services)));
  backend.add(aiReadiness);
  await backend.start();
  process.send!('ready');
}

// Nobody is left behind when the run is broken off.
process.on('disconnect', () => process.exit(0));
start().catch(error => {
  console.error(error);
  process.exit(1);
});
