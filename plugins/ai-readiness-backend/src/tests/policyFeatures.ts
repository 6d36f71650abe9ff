import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  type BackendFeature,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** What a policy says to somebody with these claims; undefined allows. */
export type Says = (
  permission: string,
  claims: string[],
) => PolicyDecision | undefined;

const GROUPS: Record<string, string> = {
  'user:default/jane': 'group:default/claims',
  'user:default/omar': 'group:default/data',
};

/** Says, as real tokens do, which plugin asks in somebody's name. */
const forwardingAuth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const pluginId = plugin.getId();
    const auth = mockServices.auth({ pluginId });
    const issue = auth.getPluginRequestToken.bind(auth);
    return Object.assign(auth, {
      getPluginRequestToken: async (options: Parameters<typeof issue>[0]) => {
        const { onBehalfOf } = options;
        if (!auth.isPrincipal(onBehalfOf, 'user')) return issue(options);
        const { userEntityRef } = onBehalfOf.principal;
        const actor = { subject: `plugin:${pluginId}` };
        return { token: mockCredentials.user.token(userEntityRef, { actor }) };
      },
    });
  },
});

/** The real permission system with a policy that a test holds. */
export function policyFeatures(policy: { says: Says }): BackendFeature[] {
  return [
    forwardingAuth,
    permissionsServiceFactory,
    permissionPlugin,
    mockServices.userInfo.mock({
      getUserInfo: async ({ principal }) => {
        const { userEntityRef } = principal as { userEntityRef: string };
        const group = GROUPS[userEntityRef];
        const ownershipEntityRefs = [userEntityRef, ...(group ? [group] : [])];
        return { userEntityRef, ownershipEntityRefs };
      },
    }).factory,
    createBackendModule({
      pluginId: 'permission',
      moduleId: 'test-policy',
      register(reg) {
        reg.registerInit({
          deps: { policies: policyExtensionPoint },
          async init({ policies }) {
            policies.setPolicy({
              handle: async ({ permission }, user) =>
                policy.says(
                  permission.name,
                  user?.info.ownershipEntityRefs ?? [],
                ) ?? { result: AuthorizeResult.ALLOW },
            });
          },
        });
      },
    }),
  ];
}
