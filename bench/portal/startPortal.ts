import type { BackendFeature } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import { catalogOf } from './catalogOf';
import { company } from './company';
import { connect, type Connection } from './connect';
import { createPortal } from './createPortal';
import { freeAddress } from './freeAddress';

export interface Portal extends Connection {
  stop(): Promise<void>;
}

/** A real backend with real sign-in, permissions and a catalog full of people. */
export async function startPortal(options: {
  /** How many services the company has. */
  services: number;
  database: JsonObject;
  features: readonly BackendFeature[];
}): Promise<Portal> {
  const address = await freeAddress();
  const entities = company(options.services);
  const backend = createPortal(address, options.database);
  backend.add(catalogOf(entities));
  for (const feature of options.features) backend.add(feature);
  await backend.start();
  const stop = async () => {
    await backend.stop();
  };
  try {
    return { ...(await connect(address.baseUrl, entities.length)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
