import type {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';

/** Whether somebody stands behind the name: Backstage's guests share theirs. */
export function isPerson(
  credentials: BackstageCredentials,
  auth: Pick<AuthService, 'isPrincipal'>,
): credentials is BackstageCredentials<BackstageUserPrincipal> {
  return (
    auth.isPrincipal(credentials, 'user') &&
    !isGuest(credentials.principal.userEntityRef)
  );
}

export function isGuest(userRef: string): boolean {
  return /^user:[^/]+\/guests?$/.test(userRef);
}
