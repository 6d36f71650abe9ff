import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import PromiseRouter from 'express-promise-router';

/**
 * The least that a page over all services can cost: an authenticated request
 * with one query for fifty summaries, their total and two facets.
 */
export const bareServices = createBackendModule({
  pluginId: 'ai-readiness',
  moduleId: 'bare-services',
  register(reg) {
    reg.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpAuth, httpRouter }) {
        const client = await database.getClient();
        const present = () => client('services').whereNull('archived_at');
        const router = PromiseRouter();
        router.get('/bare-services', async (req, res) => {
          await httpAuth.credentials(req);
          const [services, [{ total }], facets] = await Promise.all([
            present()
              .orderBy('entity_ref')
              .limit(50)
              .select(
                'entity_ref',
                'title',
                'owner_ref',
                'system_ref',
                'domain_ref',
                'lifecycle',
                'risk_tier',
                'verdict',
                'standing',
                'gates_passed',
                'open_critical',
                'open_items',
                'ownership_gaps',
                'scorecard',
              ),
            present().count({ total: '*' }),
            present()
              .groupBy('verdict', 'standing')
              .select('verdict', 'standing')
              .count({ services: '*' }),
          ]);
          res.json({ services, total, facets });
        });
        httpRouter.use(router);
      },
    });
  },
});
