import type { JsonObject } from '@backstage/types';
import type { PortalAddress } from '../portal/createPortal';

/** What the child process is told. */
export interface BootRequest {
  address: PortalAddress;
  database: JsonObject;
  withPlugin: boolean;
}
