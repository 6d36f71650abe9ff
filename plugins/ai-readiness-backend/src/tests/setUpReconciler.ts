import {
  mockServices,
  type TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { DEFAULT_OWNERSHIP_CONFIG } from 'backstage-plugin-ai-readiness-common';
import { DefaultChecklistService } from '../checklist';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { OwnerAssignmentRow, ServiceRow } from '../database/tables';
import { DatabaseReconciliationStore } from '../ownership/reconciliation/DatabaseReconciliationStore';
import { Reconciler } from '../ownership/reconciliation/Reconciler';
import { FakeCatalog, NOW } from './FakeCatalog';
import { migrate } from './migrate';

/** Goes through a fake catalog, and writes to a real database. */
export async function setUpReconciler(
  databases: TestDatabases,
  id: TestDatabaseId,
) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const catalog = new FakeCatalog();
  const logger = mockServices.logger.mock();
  const checklists = await DefaultChecklistService.create({
    config: mockServices.rootConfig(),
    logger,
  });
  const store = DatabaseReconciliationStore.create({ client });
  const clock = { now: NOW };
  const reconcilerBy = (rules: ChecklistService) =>
    Reconciler.create({
      store,
      directory: catalog,
      services: catalog,
      checklists: rules,
      ownership: DEFAULT_OWNERSHIP_CONFIG,
      maxLossPercent: 20,
      clock: () => clock.now,
      logger,
    });
  const reconciler = reconcilerBy(checklists);
  const rows = () =>
    client<ServiceRow>('services').select().orderBy('entity_ref');
  const row = async (name: string) => {
    const [found] = await client<ServiceRow>('services').where({
      entity_ref: `component:default/${name}`,
    });
    return found;
  };
  const gaps = async (name: string) => {
    const { id: service_id } = await row(name);
    return client<OwnerAssignmentRow>('owner_assignments')
      .where({ service_id, is_gap: true })
      .orderBy('position');
  };
  const areaOf = async (name: string, area: string) => {
    const { id: service_id } = await row(name);
    return client<OwnerAssignmentRow>('owner_assignments')
      .where({ service_id, kind: 'area', area })
      .first();
  };
  const answer = async (name: string) => {
    const { id: service_id } = await row(name);
    await client('statements').insert({
      service_id,
      item_id: 'fallback',
      status: 'met',
      stated_by: 'user:default/jane',
      stated_at: NOW,
    });
    await client('services').where({ id: service_id }).update({ revision: 1 });
  };
  return {
    client,
    catalog,
    reconciler,
    reconcilerBy,
    store,
    clock,
    logger,
    rows,
    row,
    gaps,
    areaOf,
    answer,
  };
}
