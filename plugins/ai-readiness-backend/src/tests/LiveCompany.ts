import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** A source of entities for the real catalog, that a test changes as it likes. */
export class LiveCompany {
  private connection?: EntityProviderConnection;

  constructor(private entities: Entity[]) {}

  /** Fills the catalog as any provider does. */
  feature() {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'live-company',
      register: reg => {
        reg.registerInit({
          deps: { catalog: catalogProcessingExtensionPoint },
          init: async ({ catalog }) => {
            catalog.addEntityProvider({
              getProviderName: () => 'live-company',
              connect: async connection => {
                this.connection = connection;
                await this.publish();
              },
            });
          },
        });
      },
    });
  }

  async change(change: (entities: Entity[]) => Entity[]): Promise<void> {
    this.entities = change(this.entities);
    await this.publish();
  }

  private async publish(): Promise<void> {
    await this.connection?.applyMutation({
      type: 'full',
      entities: this.entities.map(entity => ({ entity })),
    });
  }
}

/** An entity as a source hands it over: the catalog finds the relations itself. */
export function sourceEntity(
  kind: string,
  name: string,
  parts: {
    annotations?: Record<string, string>;
    spec?: Entity['spec'];
  } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': 'url:https://example.com/org',
        'backstage.io/managed-by-origin-location':
          'url:https://example.com/org',
        ...parts.annotations,
      },
    },
    spec: parts.spec ?? {},
  };
}
