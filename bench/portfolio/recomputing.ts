import {
  type BackendFeature,
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { DatabaseDueStore } from '../../plugins/ai-readiness-backend/src/assessment/DatabaseDueStore';
import { Recompute } from '../../plugins/ai-readiness-backend/src/assessment/Recompute';
import { DefaultChecklistService } from '../../plugins/ai-readiness-backend/src/checklist';
import { RequestsInFlight } from '../../plugins/ai-readiness-backend/src/http/RequestsInFlight';
import { DatabaseReconciliationStore } from '../../plugins/ai-readiness-backend/src/ownership/reconciliation/DatabaseReconciliationStore';
import { NO_SIGNALS } from '../../plugins/ai-readiness-backend/src/signals/ReviewSignals';
import { Turns } from '../../plugins/ai-readiness-backend/src/tasks/Turns';

/**
 * Lets a backend judge all services anew when it is told to, as it does by
 * itself when another checklist counts; each time by one of another hash.
 */
export function recomputing(): {
  feature: BackendFeature;
  /** Answers how many services were written. */
  run(): Promise<number>;
} {
  let run: () => Promise<number> = async () => 0;
  const feature = createBackendModule({
    pluginId: 'ai-readiness',
    moduleId: 'recomputing',
    register(reg) {
      reg.registerInit({
        deps: {
          config: coreServices.rootConfig,
          database: coreServices.database,
          httpRouter: coreServices.httpRouter,
          logger: coreServices.logger,
        },
        async init({ config, database, httpRouter, logger }) {
          const requests = RequestsInFlight.create();
          httpRouter.use((_req, res, next) => {
            requests.add(res);
            next();
          });
          const turns = Turns.create({ after: () => requests.answered() });
          const client = await database.getClient();
          const clock = () => new Date().toISOString();
          const loaded = await DefaultChecklistService.create({
            config,
            logger,
            clock,
          });
          let changes = 0;
          const { checklist, hash } = loaded.inForce();
          const changed = () => ({
            checklist: { ...checklist, version: `${changes + 2}.0.0` },
            hash: `${changes}${hash}`.slice(0, hash.length),
          });
          run = async () => {
            changes += 1;
            const recompute = Recompute.create({
              due: DatabaseDueStore.create({ client }),
              services: DatabaseReconciliationStore.create({ client }),
              checklists: { inForce: changed },
              signals: NO_SIGNALS,
              turns,
              clock,
              logger,
            });
            const { written } = await recompute.run();
            return written;
          };
        },
      });
    },
  });
  return { feature, run: () => run() };
}
