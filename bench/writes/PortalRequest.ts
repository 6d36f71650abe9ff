import type { JsonObject } from '@backstage/types';
import type { PortalAddress } from '../portal/createPortal';

/** What a backend in a process of its own is told. */
export interface PortalRequest {
  address: PortalAddress;
  database: JsonObject;
  /** How many services the company has. */
  services: number;
}
