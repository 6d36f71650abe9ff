import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { PortalAddress } from './createPortal';

/** A port of this machine that nobody listens on. */
export async function freeAddress(): Promise<PortalAddress> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return { port, baseUrl: `http://127.0.0.1:${port}` };
}
