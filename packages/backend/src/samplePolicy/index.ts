import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { SamplePolicy } from './SamplePolicy';

const POLICIES = {
  sample: () => new SamplePolicy(),
  'allow-all': (): PermissionPolicy => ({
    handle: async () => ({ result: AuthorizeResult.ALLOW }),
  }),
};

/** Who may do what in the demo portal, by `demo.policy`. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'sample-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policies: policyExtensionPoint,
      },
      async init({ config, policies }) {
        const name = config.getOptionalString('demo.policy') ?? 'sample';
        if (!isKnown(name)) {
          const known = Object.keys(POLICIES).join(', ');
          throw new InputError(`demo.policy is "${name}"; known are ${known}`);
        }
        policies.setPolicy(POLICIES[name]());
      },
    });
  },
});

function isKnown(name: string): name is keyof typeof POLICIES {
  return Object.keys(POLICIES).includes(name);
}
