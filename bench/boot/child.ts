import { createPortal } from '../portal/createPortal';
import type { BootRequest } from './bootRequest';

const request: BootRequest = JSON.parse(process.argv[2]);

async function start() {
  const backend = createPortal(request.address, request.database);
  if (request.withPlugin) {
    backend.add(import('backstage-plugin-ai-readiness-backend'));
  }
  await backend.start().catch(error => {
    console.error(error);
    process.exit(1);
  });
  process.send!({ cpu: process.cpuUsage() });
}

start().catch(error => {
  console.error(error);
  process.exit(1);
});
