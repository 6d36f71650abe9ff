import { IdentityApi } from '@backstage/frontend-plugin-api';

/** The same identity, with something to do before its session ends. */
export function onSignOut(
  identity: IdentityApi,
  beforeSignOut: () => void,
): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      beforeSignOut();
      await identity.signOut();
    },
  };
}
