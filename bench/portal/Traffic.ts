import { DatabaseManager } from '@backstage/backend-defaults/database';
import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

const PLUGIN = 'ai-readiness';

export interface Overheard {
  /** `GET /api/catalog/entities/…`, in the order of arrival. */
  requests: readonly string[];
  /** Of the plugin that is measured; the catalog's own are its own affair. */
  statements: readonly string[];
}

/** Overhears what one request sets in motion: at the door, and in SQL. */
export class Traffic {
  private requests: string[] = [];
  private statements: string[] = [];

  /** The services that let themselves be overheard. */
  features() {
    return [this.door(), this.database()];
  }

  /** What happens while the task runs. */
  async during(task: () => Promise<unknown>): Promise<Overheard> {
    this.forget();
    await task();
    const heard = this.heard();
    this.forget();
    return heard;
  }

  /** Since it was last forgotten. */
  heard(): Overheard {
    return { requests: this.requests, statements: this.statements };
  }

  forget(): void {
    this.requests = [];
    this.statements = [];
  }

  private door() {
    return rootHttpRouterServiceFactory({
      configure: ({ app, applyDefaults }) => {
        app.use((req, _res, next) => {
          this.requests.push(`${req.method} ${req.path}`);
          next();
        });
        applyDefaults();
      },
    });
  }

  private database() {
    return createServiceFactory({
      service: coreServices.database,
      deps: {
        config: coreServices.rootConfig,
        rootLogger: coreServices.rootLogger,
        rootLifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        lifecycle: coreServices.lifecycle,
        plugin: coreServices.pluginMetadata,
      },
      createRootContext: ({ config, ...root }) =>
        DatabaseManager.fromConfig(config, root),
      factory: async ({ plugin, logger, lifecycle }, manager) => {
        const id = plugin.getId();
        const database = manager.forPlugin(id, { logger, lifecycle });
        if (id === PLUGIN) {
          const client = await database.getClient();
          client.on('query', ({ sql }) => {
            // What the scheduler does besides is nobody's request.
            if (!sql.includes('backstage_backend_tasks__')) {
              this.statements.push(sql);
            }
          });
        }
        return database;
      },
    });
  }
}
