import {
  AREAS,
  type Area,
  type RiskTier,
  type Standing,
} from 'backstage-plugin-ai-readiness-common';
import {
  parseResourceName,
  type ServiceResource,
} from 'backstage-plugin-ai-readiness-node';
import type { Knex } from 'knex';
import type { OwnerAssignmentRow, ServiceRow } from '../database/tables';
import { whereAmong } from '../database/whereAmong';
import type { ServiceResourceStore } from './ServiceResourceStore';

type ServicePart = Pick<
  ServiceRow,
  'id' | 'entity_ref' | 'owner_refs' | 'risk_tier' | 'standing'
>;
type NamedPart = Pick<OwnerAssignmentRow, 'service_id' | 'area' | 'owner_ref'>;

/** Services on SQLite and Postgres, as rules judge them. */
export class DatabaseServiceResourceStore implements ServiceResourceStore {
  static create(options: { client: Knex }): DatabaseServiceResourceStore {
    return new DatabaseServiceResourceStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async find(
    names: readonly string[],
  ): Promise<(ServiceResource | undefined)[]> {
    const meant = names.map(parseResourceName);
    const refs = meant.flatMap(each => (each ? [each.entityRef] : []));
    const found = await this.load([...new Set(refs)]);
    return meant.map(each => {
      const resource = each && found.get(each.entityRef);
      return resource && each?.area
        ? { ...resource, area: each.area }
        : resource;
    });
  }

  private async load(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, ServiceResource>> {
    // Archived ones as well: whoever may change them is told that they are gone.
    const services: ServicePart[] = await this.client('services')
      .modify(whereAmong, 'entity_ref', refs)
      .select('id', 'entity_ref', 'owner_refs', 'risk_tier', 'standing');
    const named: NamedPart[] = await this.client('owner_assignments')
      .where('kind', 'area')
      .whereNotNull('owner_ref')
      .modify(
        whereAmong,
        'service_id',
        services.map(({ id }) => id),
      )
      .select('service_id', 'area', 'owner_ref');
    return new Map(
      services.map(row => [
        row.entity_ref,
        toResource(
          row,
          named.filter(({ service_id: id }) => id === row.id),
        ),
      ]),
    );
  }
}

function toResource(
  row: ServicePart,
  named: readonly NamedPart[],
): ServiceResource {
  const areaOwners: Partial<Record<Area, readonly string[]>> = {};
  for (const area of AREAS) {
    areaOwners[area] = named.flatMap(owner =>
      owner.area === area && owner.owner_ref ? [owner.owner_ref] : [],
    );
  }
  return {
    entityRef: row.entity_ref,
    owners: row.owner_refs ? JSON.parse(row.owner_refs) : [],
    areaOwners,
    ...(row.risk_tier && { riskTier: row.risk_tier as RiskTier }),
    standing: (row.standing ?? 'undecided') as Standing,
  };
}
