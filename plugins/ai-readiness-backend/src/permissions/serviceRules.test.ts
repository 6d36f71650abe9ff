import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  type ConditionTransformer,
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  createServiceConditionalDecision,
  serviceConditions,
  type ServiceCriterion,
  type ServiceResource,
  serviceRules,
} from 'backstage-plugin-ai-readiness-node';
import { assessmentReadPermission } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { wherePermitted } from '../database/permittedServices';
import type { OwnerAssignmentRow, ServiceRow } from '../database/tables';
import type { Assignment } from '../ownership/Assignment';
import { toAssignmentRows } from '../ownership/rows';
import { migrate } from '../tests/migrate';
import { DatabaseServiceResourceStore } from './DatabaseServiceResourceStore';

jest.setTimeout(120_000);

const JANE = 'user:default/jane';
const CLAIMS = 'group:default/claims';
const RISK = 'group:default/risk';

const refOf = (name: string) => `component:default/${name}`;

const area = (name: Assignment['area'], ...refs: string[]): Assignment => ({
  kind: 'area',
  area: name,
  liveness: refs.length ? 'live' : 'missing',
  owners: refs.map(ref => ({ ref, liveness: 'live' })),
});

const COMPANY: Record<
  string,
  { row: Partial<ServiceRow>; duties: Assignment[] }
> = {
  triage: {
    row: {
      owner_refs: JSON.stringify([CLAIMS, JANE]),
      risk_tier: 'high',
      standing: 'go',
    },
    duties: [
      area('business', CLAIMS),
      area('risk', RISK, JANE),
      area('data'),
      { ...area('legal', JANE), kind: 'condition', itemId: 'data-owners' },
    ],
  },
  assistant: {
    row: {
      owner_refs: JSON.stringify([RISK]),
      risk_tier: 'low',
      standing: 'undecided',
    },
    duties: [area('business', JANE), area('risk', RISK)],
  },
  unowned: {
    row: { owner_refs: '[]', standing: 'lapsed' },
    duties: [area('business'), area('risk')],
  },
  begun: { row: {}, duties: [] },
  // Rules judge archived services as well: who may change one is told that it is gone.
  gone: {
    row: {
      owner_refs: JSON.stringify([CLAIMS]),
      archived_at: '2026-01-01T00:00:00.000Z',
    },
    duties: [area('business', CLAIMS)],
  },
};

const { isServiceOwner, isAreaOwner, hasTier, hasStanding } = serviceConditions;
type Condition = PermissionCriteria<
  PermissionCondition<'ai-readiness-service'>
>;

const ATOMS: Record<string, [condition: Condition, services: string[]]> = {
  'owned by a group': [
    isServiceOwner({ claims: [CLAIMS, 'user:default/nobody'] }),
    ['triage', 'gone'],
  ],
  'owned by the second owner, in any case': [
    isServiceOwner({ claims: ['User:Default/Jane'] }),
    ['triage'],
  ],
  'owned by nobody of none': [isServiceOwner({ claims: [] }), []],
  'any area owned': [isAreaOwner({ claims: [JANE] }), ['triage', 'assistant']],
  'one area owned': [
    isAreaOwner({ claims: [JANE], area: 'business' }),
    ['assistant'],
  ],
  'an area of which something else is theirs': [
    isAreaOwner({ claims: [JANE], area: 'legal' }),
    [],
  ],
  'some tiers': [hasTier({ tiers: ['high', 'medium'] }), ['triage']],
  'some standings': [
    hasStanding({ standings: ['go', 'lapsed'] }),
    ['triage', 'unowned'],
  ],
  'nothing decided, or never looked at': [
    hasStanding({ standings: ['undecided'] }),
    ['assistant', 'begun', 'gone'],
  ],
};

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createCompany(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  for (const [name, { row, duties }] of Object.entries(COMPANY)) {
    await client<ServiceRow>('services').insert({
      id: name,
      entity_ref: refOf(name),
      scope: '{"kind":"full"}',
      created_at: '2026-01-01T00:00:00.000Z',
      ...row,
    });
    const rows = toAssignmentRows(name, duties);
    if (rows.length)
      await client<OwnerAssignmentRow>('owner_assignments').insert(rows);
  }
  return { client, resources: DatabaseServiceResourceStore.create({ client }) };
}

const rules = Object.values(serviceRules);
const meets = createConditionAuthorizer<ServiceResource, unknown>(rules);
const transform: ConditionTransformer<ServiceCriterion> =
  createConditionTransformer(rules);

async function queried(client: Knex, condition: Condition): Promise<string[]> {
  const rows: Pick<ServiceRow, 'id'>[] = await client('services')
    .modify(query => wherePermitted(query, transform(condition)))
    .orderBy('id')
    .select('services.id');
  return rows.map(({ id }) => id);
}

/** What the rules say of each service by itself. */
async function applied(
  resources: DatabaseServiceResourceStore,
  condition: Condition,
): Promise<string[]> {
  const decision = createServiceConditionalDecision(
    assessmentReadPermission,
    condition,
  );
  const names = Object.keys(COMPANY).sort();
  const found = await resources.find(names.map(refOf));
  return names.filter((_, index) => meets(decision, found[index]));
}

describe.each(databases.eachSupportedId())('rules on %p', id => {
  it.each(Object.entries(ATOMS))(
    'find what they allow: %s',
    async (_, [condition, expected]) => {
      const { client, resources } = await createCompany(id);
      const names = [...expected].sort();
      expect(await applied(resources, condition)).toEqual(names);
      expect(await queried(client, condition)).toEqual(names);
    },
  );

  it('find what they allow, however they are combined', async () => {
    const { client, resources } = await createCompany(id);
    const atoms = Object.values(ATOMS).map(([condition]) => condition);
    const pairs = atoms.flatMap((one, index) =>
      atoms.slice(index).map(other => [one, other]),
    );
    const combined = pairs.flatMap(([one, other]): Condition[] => [
      { allOf: [one, { not: other }] },
      { not: { anyOf: [one, other] } },
      { anyOf: [{ allOf: [one, other] }, { not: { allOf: [{ not: one }] } }] },
    ]);
    for (const condition of combined) {
      expect([condition, await queried(client, condition)]).toEqual([
        condition,
        await applied(resources, condition),
      ]);
    }
  });

  it('are about the items of one area where that is named', async () => {
    const { resources } = await createCompany(id);
    const owned = createServiceConditionalDecision(
      assessmentReadPermission,
      isAreaOwner({ claims: [CLAIMS] }),
    );
    const names = ['#business', '#risk', '', '#nothing'].map(
      suffix => `${refOf('triage')}${suffix}`,
    );
    const found = await resources.find(names);
    expect(found.map(resource => meets(owned, resource))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('know the owners of services from before there was a column for them', async () => {
    const client = await databases.init(id);
    await migrate(client).latest();
    const relations = [
      { type: 'ownedBy', targetRef: 'group:default/Claims' },
      { type: 'partOf', targetRef: 'system:default/x' },
      { type: 'ownedBy', targetRef: JANE },
    ];
    const row = {
      scope: '{"kind":"full"}',
      created_at: '2026-01-01T00:00:00.000Z',
    };
    await client('services').insert([
      {
        ...row,
        id: 'looked-at',
        entity_ref: refOf('looked-at'),
        look: JSON.stringify({ entity: { relations } }),
      },
      {
        ...row,
        id: 'bare',
        entity_ref: refOf('bare'),
        look: JSON.stringify({ entity: {} }),
      },
      { ...row, id: 'new', entity_ref: refOf('new') },
    ]);
    await migrate(client).undo('20261125010000_owner_refs.js');
    await migrate(client).latest();
    const resources = DatabaseServiceResourceStore.create({ client });
    const found = await resources.find(['looked-at', 'bare', 'new'].map(refOf));
    expect(found.map(resource => resource?.owners)).toEqual([
      [CLAIMS, JANE],
      [],
      [],
    ]);
  });
});
