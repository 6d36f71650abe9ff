import {
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import fc from 'fast-check';
import { AREAS } from 'backstage-plugin-ai-readiness-common';
import type { ServiceCriterion } from 'backstage-plugin-ai-readiness-node';
import { wherePermitted } from '../../database/permittedServices';
import type { OwnerAssignmentRow, ServiceRow } from '../../database/tables';
import { toAssignmentRows } from '../../ownership/rows';
import { migrate } from '../../tests/migrate';
import { anIndex } from '../__testUtils__/anIndex';
import { OWNERS, services } from '../__testUtils__/arbitraryServices';
import type { IndexedService } from '../PortfolioStore';
import { STANDINGS, TIERS } from './words';

jest.setTimeout(120_000);

type Criteria = PermissionCriteria<ServiceCriterion>;

const refs = fc.subarray([...OWNERS]);
const criterion: fc.Arbitrary<ServiceCriterion> = fc.oneof(
  refs.map(each => ({ kind: 'owner' as const, refs: each })),
  fc
    .record({ refs, area: fc.constantFrom(...AREAS, undefined) })
    .map(({ refs: each, area }) => ({
      kind: 'area-owner' as const,
      refs: each,
      ...(area && { area }),
    })),
  fc.subarray(TIERS).map(tiers => ({ kind: 'tier' as const, tiers })),
  fc
    .subarray(STANDINGS)
    .map(standings => ({ kind: 'standing' as const, standings })),
);

const some = (inner: fc.Arbitrary<Criteria>) =>
  fc
    .array(inner, { minLength: 1, maxLength: 3 })
    .map(all => all as [Criteria, ...Criteria[]]);

const { criteria } = fc.letrec<{ criteria: Criteria }>(tie => ({
  criteria: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    criterion,
    some(tie('criteria')).map(allOf => ({ allOf })),
    some(tie('criteria')).map(anyOf => ({ anyOf })),
    tie('criteria').map(not => ({ not })),
  ),
}));

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createDatabase(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const fill = async (all: readonly IndexedService[]) => {
    await client('owner_assignments').delete();
    await client('services').delete();
    for (const service of all) {
      await client<ServiceRow>('services').insert({
        id: service.id,
        entity_ref: service.entityRef,
        scope: '{"kind":"full"}',
        created_at: '2026-01-01T00:00:00.000Z',
        owner_refs: JSON.stringify(service.owners),
        risk_tier: service.tier ?? null,
        standing: service.standing,
      });
      const rows = toAssignmentRows(service.id, dutiesOf(service));
      if (rows.length) {
        await client<OwnerAssignmentRow>('owner_assignments').insert(rows);
      }
    }
  };
  const find = async (wanted: Criteria) => {
    const rows: Pick<ServiceRow, 'id'>[] = await client('services')
      .modify(query => wherePermitted(query, wanted))
      .select('services.id');
    return rows.map(({ id: found }) => found).sort();
  };
  return { fill, find };
}

function dutiesOf({ scorecard }: IndexedService) {
  return AREAS.map(area => {
    const owners = scorecard?.areaOwners[area] ?? [];
    return {
      kind: 'area' as const,
      area,
      liveness: 'live' as const,
      owners: owners.map(ref => ({ ref, liveness: 'live' as const })),
    };
  });
}

it.each(databases.eachSupportedId())(
  'permits what the database permits, on %s',
  async id => {
    const { fill, find } = await createDatabase(id);
    await fc.assert(
      fc.asyncProperty(
        services.filter(all => all.length > 3),
        fc.array(criteria, { minLength: 5, maxLength: 15 }),
        async (all, wanted) => {
          await fill(all);
          const { index, take } = anIndex(all);
          for (const permitted of wanted) {
            const { found } = take({}, { visible: { kind: 'all', permitted } });
            const ids = [...found.keys()]
              .filter(row => found[row] === 0)
              .map(index.idOf);
            expect([permitted, ids.sort()]).toEqual([
              permitted,
              await find(permitted),
            ]);
          }
        },
      ),
      { numRuns: 12 },
    );
  },
);
