import type { JsonObject } from '@backstage/types';
import type { PortalAddress } from '../portal/createPortal';

/** What the backend is started with. */
export interface PortfolioRequest {
  address: PortalAddress;
  database: JsonObject;
}

/** `begin` and `end` enclose what is watched; `recompute` judges all anew. */
export type Command = 'begin' | 'end' | 'recompute';

/** What the process has to say of the time since `begin`. */
export interface Watched {
  /** Longest block of the event loop. */
  blockMs: number;
  /** Of the plugin that is measured. */
  statements: number;
  permissionRequests: number;
  /** Of the process, in MB: at `begin` and the most since. */
  idleMb: number;
  peakMb: number;
  /** How long the command took. */
  ms: number;
}
