import { TestDatabases } from '@backstage/backend-test-utils';
import { ownersNamedInReview } from '../../assessment/ReviewState';
import type { ServiceRow } from '../../database/tables';
import { NOW } from '../../tests/FakeCatalog';
import { setUpReconciler } from '../../tests/setUpReconciler';
import { DatabaseReconciliationStore } from './DatabaseReconciliationStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'DatabaseReconciliationStore on %s',
  id => {
    it('reads the row of a service before its answers', async () => {
      const { client, catalog, reconciler, row } = await setUpReconciler(
        databases,
        id,
      );
      catalog.add('triage');
      await reconciler.run();
      const { id: serviceId } = await row('triage');
      const asked: string[] = [];
      const listening = new Proxy(client, {
        apply: (knex, _, [table]: [string]) => {
          asked.push(table);
          return knex(table);
        },
      });
      const store = DatabaseReconciliationStore.create({ client: listening });
      const loading = store.loadAll([serviceId]);
      expect(asked).toEqual(['services']);
      expect(await loading).toMatchObject([{ id: serviceId }]);
      expect(asked).toHaveLength(4);
    });

    it('knows the owners that a review names as the review itself does', async () => {
      const { client, store } = await setUpReconciler(databases, id);
      const service_id = 'triage';
      await client<ServiceRow>('services').insert({
        id: service_id,
        entity_ref: 'component:default/triage',
        scope: '{"kind":"full"}',
        created_at: NOW,
        revision: 1,
      });
      const owner = (name: string) => `user:default/${name}`;
      await client('statements').insert([
        { service_id, item_id: 'fallback', owner: owner('jane') },
        { service_id, item_id: 'runbook', status: 'met' },
      ]);
      await client('plans').insert(
        [
          {
            item_id: 'fallback',
            kind: 'closure',
            plan: { owner: owner('mia'), accountable: owner('li') },
          },
          {
            item_id: 'fallback',
            kind: 'target',
            plan: { owner: owner('omar') },
          },
          {
            item_id: 'runbook',
            kind: 'closure',
            plan: { owner: owner('mia') },
          },
        ].map(row => ({ ...row, service_id, plan: JSON.stringify(row.plan) })),
      );
      const named = (await store.namedOwners([service_id])).get(service_id);
      expect([...named!].sort()).toEqual(
        ['jane', 'li', 'mia', 'omar'].map(owner),
      );
      const [state] = await store.loadAll([service_id]);
      expect(new Set(named)).toEqual(new Set(ownersNamedInReview(state)));
    });
  },
);
