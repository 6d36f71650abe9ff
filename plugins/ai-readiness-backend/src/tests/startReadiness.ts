import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type {
  GetEntitiesByRefsRequest,
  QueryEntitiesRequest,
} from '@backstage/catalog-client';
import type { CompoundEntityRef, Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aiReadinessPlugin } from '../plugin';
import { exampleCatalog } from './exampleCatalog';

/** A catalog that a test can change, count and take away. */
export class ChangingCatalog {
  calls = 0;
  available = true;
  refuses = false;
  private inner = catalogServiceMock({ entities: exampleCatalog() });

  replace(entities: Entity[]): void {
    this.inner = catalogServiceMock({ entities });
  }

  /** Answers from the entities of the moment. */
  factory() {
    const answer =
      <A extends unknown[], R>(
        method: (
          inner: ReturnType<typeof catalogServiceMock>,
          ...args: A
        ) => Promise<R>,
      ) =>
      async (...args: A): Promise<R> => {
        this.calls += 1;
        if (this.refuses) throw await refusal();
        if (!this.available) throw new Error('connect ECONNREFUSED');
        return method(this.inner, ...args);
      };
    return catalogServiceMock.mock({
      getEntityByRef: answer((inner, ref: string | CompoundEntityRef) =>
        inner.getEntityByRef(ref),
      ),
      getEntitiesByRefs: answer((inner, refs: GetEntitiesByRefsRequest) =>
        inner.getEntitiesByRefs(refs),
      ),
      queryEntities: answer((inner, query?: QueryEntitiesRequest) =>
        inner.queryEntities(query),
      ),
    }).factory;
  }
}

/** The plugin behind real HTTP, with a catalog that the test holds. */
export async function startReadiness(
  options: { config?: JsonObject; features?: BackendFeature[] } = {},
) {
  const catalog = new ChangingCatalog();
  const backend = await startTestBackend({
    features: [
      aiReadinessPlugin,
      mockServices.rootConfig.factory({ data: options.config ?? {} }),
      catalog.factory(),
      ...(options.features ?? []),
    ],
  });
  const { server } = backend;
  return { server, catalog, stop: () => backend.stop() };
}

function refusal(): Promise<ResponseError> {
  const body = JSON.stringify({ error: { name: 'NotAllowedError' } });
  return ResponseError.fromResponse(
    new Response(body, {
      status: 403,
      headers: { 'content-type': 'application/json' },
    }),
  );
}
