import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { AuthenticationError, InputError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { findDemoPerson } from './findDemoPerson';

/** The header in which the sign-in page names the chosen person. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** Whom the request claims to be. Nothing has been proven: that is the demo. */
export type DemoSignInResult = { userEntityRef: string };

function readDemoUser(value: string | undefined): string {
  if (!value) {
    throw new AuthenticationError(
      `Demo sign-in needs the header ${DEMO_USER_HEADER} with the ref of an example person, for example user:default/jane`,
    );
  }
  let ref;
  try {
    ref = parseEntityRef(value, { defaultKind: 'User' });
  } catch {
    throw new InputError(
      `Header ${DEMO_USER_HEADER} holds '${value}', which is no entity ref; write it as user:<namespace>/<name>`,
    );
  }
  if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
    throw new InputError(
      `Header ${DEMO_USER_HEADER} holds '${value}'; only a user can sign in, write it as user:<namespace>/<name>`,
    );
  }
  return stringifyEntityRef(ref);
}

export const demoAuthenticator = createProxyAuthenticator({
  async defaultProfileTransform({ userEntityRef }: DemoSignInResult, ctx) {
    const person = await findDemoPerson(userEntityRef, ctx);
    return { profile: person.spec.profile ?? {} };
  },
  initialize() {},
  async authenticate({ req }): Promise<{ result: DemoSignInResult }> {
    return {
      result: { userEntityRef: readDemoUser(req.header(DEMO_USER_HEADER)) },
    };
  },
});
