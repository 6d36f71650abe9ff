import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import authModuleDemoSignIn from '.';

const jane = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name: 'jane' },
  spec: { profile: { displayName: 'Jane Doe' } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/claims' }],
};

async function startPortal(demo: JsonObject | undefined) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleDemoSignIn,
      catalogServiceMock.factory({ entities: [jane] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          ...(demo && { auth: { providers: { demo } } }),
        },
      }),
    ],
  });
  return server;
}

function claims(token: string) {
  return JSON.parse(
    Buffer.from(token.split('.')[1], 'base64url').toString('utf8'),
  );
}

describe('demo sign-in', () => {
  const nodeEnv = process.env.NODE_ENV;
  const setNodeEnv = (value: string | undefined) =>
    Object.assign(process.env, { NODE_ENV: value });

  afterEach(() => setNodeEnv(nodeEnv));

  it('signs the chosen person in with the groups that the catalog knows', async () => {
    const server = await startPortal({});

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/Jane');

    expect(response.status).toBe(200);
    expect(response.body.profile).toEqual({ displayName: 'Jane Doe' });
    expect(response.body.backstageIdentity.identity).toMatchObject({
      type: 'user',
      userEntityRef: 'user:default/jane',
      ownershipEntityRefs: ['user:default/jane', 'group:default/claims'],
    });
    expect(claims(response.body.backstageIdentity.token).sub).toBe(
      'user:default/jane',
    );
  });

  it.each([
    ['nobody named', undefined, 401, 'needs the header x-demo-user'],
    ['no ref at all', 'user:', 400, "holds 'user:', which is no entity ref"],
    ['not a person', 'group:default/claims', 400, 'only a user can sign in'],
    ['a stranger', 'user:default/bob', 404, 'user:default/bob is not in the'],
  ])('refuses %s', async (_, ref, status, message) => {
    const server = await startPortal({});

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set(ref ? { 'x-demo-user': ref } : {});

    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
  });

  it('is not there unless configured', async () => {
    const server = await startPortal(undefined);

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/jane');

    expect(response.status).toBe(404);
  });

  it('keeps a backend in production from starting', async () => {
    setNodeEnv('production');

    await expect(startPortal({})).rejects.toThrow(
      /refused with NODE_ENV=production.*Set auth\.providers\.demo to null/,
    );
  });

  it('starts in production when somebody insists', async () => {
    setNodeEnv('production');

    const server = await startPortal({ dangerouslyAllowInProduction: true });

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/jane');
    expect(response.status).toBe(200);
  });
});
