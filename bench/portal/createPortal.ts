import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { PERSON } from './company';

export interface PortalAddress {
  port: number;
  /** Of the backend, without `/api`. */
  baseUrl: string;
}

/** A backend with sign-in, permissions and a catalog, and nothing of ours. */
export function createPortal(
  address: PortalAddress,
  database: JsonObject,
  /** Of other plugins. */
  more: JsonObject = {},
) {
  const config = { ...portalConfig(address, database), ...more };
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config),
    }),
  );
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(
    import('@backstage/plugin-permission-backend-module-allow-all-policy'),
  );
  return backend;
}

function portalConfig(
  { port, baseUrl }: PortalAddress,
  database: JsonObject,
): JsonObject {
  // A sign-in without a password, here as somebody of the company.
  const guest = {
    userEntityRef: PERSON,
    dangerouslyAllowOutsideDevelopment: true,
  };
  const kinds = ['User', 'Group', 'Domain', 'System', 'Resource', 'Component'];
  return {
    app: { baseUrl },
    backend: { baseUrl, listen: { host: '127.0.0.1', port }, database },
    auth: { providers: { guest } },
    permission: { enabled: true },
    aiReadiness: {
      reconciliation: { frequency: { hours: 24 } },
      due: { frequency: { hours: 24 } },
      notifications: false,
    },
    catalog: {
      rules: [{ allow: kinds }],
      // Once, and then no work in the background while times are taken.
      processingInterval: { hours: 24 },
    },
  };
}
