import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import type { Knex } from 'knex';

const MIGRATIONS = resolvePackagePath(
  'backstage-plugin-ai-readiness-backend',
  'migrations',
);
const SERVICE_ID = 'the-service';
const ITEM_ID = 'fallback';

/**
 * The least that stating an item can cost: a request that is authenticated and
 * writes the statement, its history and the summary in one transaction.
 */
export const barePlugin = createBackendPlugin({
  pluginId: 'bare',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpAuth, httpRouter }) {
        const client = await database.getClient();
        await prepare(client);
        let revision = 0;
        const router = PromiseRouter();
        router.put('/item', express.json(), async (req, res) => {
          await httpAuth.credentials(req, { allow: ['user'] });
          revision += 1;
          await write(client, revision);
          res.json({ revision });
        });
        httpRouter.use(router);
      },
    });
  },
});

async function prepare(client: Knex): Promise<void> {
  const now = new Date().toISOString();
  await client.migrate.latest({ directory: MIGRATIONS });
  await client('services').insert({
    id: SERVICE_ID,
    entity_ref: 'component:default/service-17',
    scope: '{"kind":"full"}',
    created_at: now,
  });
  await client('statements').insert({
    service_id: SERVICE_ID,
    item_id: ITEM_ID,
    status: 'not-met',
  });
}

async function write(client: Knex, revision: number): Promise<void> {
  const at = new Date().toISOString();
  const status = revision % 2 ? 'met' : 'partially-met';
  const hash = String(revision).padStart(64, '0');
  await client.transaction(async tx => {
    await tx('services')
      .where({ id: SERVICE_ID, revision: revision - 1 })
      .update({
        revision,
        verdict: 'no-go',
        gates_passed: 3,
        open_items: revision % 38,
        computed_at: at,
        history_seq: revision,
        history_hash: hash,
      });
    await tx('statements')
      .where({ service_id: SERVICE_ID, item_id: ITEM_ID })
      .update({ status, stated_at: at });
    await tx('history').insert({
      service_id: SERVICE_ID,
      seq: revision,
      at,
      actor: 'user:default/person-1-1',
      kind: 'statement',
      item_id: ITEM_ID,
      from_value: '"not-met"',
      to_value: JSON.stringify(status),
      prev_hash: hash,
      hash,
    });
  });
}
