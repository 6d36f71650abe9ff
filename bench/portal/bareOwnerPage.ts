import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import PromiseRouter from 'express-promise-router';

/** What only the statements of an owner's page have in them. */
const OF_THE_PAGE = 'row_number() over';

/**
 * The least that an owner's page can cost: a request that is authenticated and
 * sends the statements that the page sent last, with nothing made of them.
 */
export const bareOwnerPage = createBackendModule({
  pluginId: 'ai-readiness',
  moduleId: 'bare-owner-page',
  register(reg) {
    reg.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpAuth, httpRouter }) {
        const client = await database.getClient();
        const heard = new Map<string, readonly unknown[]>();
        let replaying = false;
        client.on('query', ({ sql, bindings }) => {
          if (!replaying && sql.includes(OF_THE_PAGE)) heard.set(sql, bindings);
        });
        const router = PromiseRouter();
        router.get('/bare', async (req, res) => {
          await httpAuth.credentials(req, { allow: ['user'] });
          if (!heard.size) throw new Error('The page has sent no statement');
          replaying = true;
          await Promise.all(
            [...heard].map(([sql, bindings]) =>
              // Numbered for the database already.
              client.raw(sql.replace(/\$\d+/g, '?'), [...bindings] as never),
            ),
          );
          replaying = false;
          res.json({});
        });
        httpRouter.use(router);
      },
    });
  },
});
