import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { OwnerAssignmentRow, ServiceRow } from '../database/tables';
import { migrate } from '../tests/migrate';
import type { Assignment } from './Assignment';
import { DatabaseGapStore } from './DatabaseGapStore';
import { DatabaseOwnershipStore } from './DatabaseOwnershipStore';
import type { VisibleServices } from './OwnershipStore';
import { toAssignmentRows } from './rows';

jest.setTimeout(60_000);

const TODAY = '2026-03-10';
const JANE = 'user:default/jane';
const CLAIMS = 'group:default/claims';
const DATA = 'group:default/data';
const ALL: VisibleServices = { kind: 'all' };
const FIRST = { offset: 0, limit: 50 };

const area = (
  name: Assignment['area'],
  owner: string | undefined,
  rest: Partial<Assignment> = {},
): Assignment => ({
  kind: 'area',
  area: name,
  liveness: owner ? 'live' : 'missing',
  owners: owner ? [{ ref: owner, liveness: 'live' }] : [],
  ...(!owner && { since: '2026-03-01T00:00:00.000Z' }),
  ...rest,
});

const condition = (owner: string, dueOn: string): Assignment => ({
  kind: 'condition',
  area: 'data',
  itemId: 'data-owners',
  owners: [{ ref: owner, liveness: 'live' }],
  liveness: 'live',
  status: 'not-met',
  dueOn,
});

const COMPANY: Record<
  string,
  { row?: Partial<ServiceRow>; duties: Assignment[] }
> = {
  triage: {
    row: {
      title: 'Claims triage',
      verdict: 'no-go',
      system_ref: 'system:default/claims',
      domain_ref: 'domain:default/insurance',
      owner_ref: CLAIMS,
      workload:
        '{"business":{"items":7,"open":2,"openCritical":1,"notAssessed":0}}',
      ownership_gaps: 1,
    },
    duties: [
      area('business', CLAIMS),
      area('process', JANE, {
        owners: [
          { ref: CLAIMS, liveness: 'live' },
          { ref: JANE, liveness: 'live' },
        ],
      }),
      area('data', undefined, {
        remedy: { entityRef: 'component:default/triage', advice: 'Name one.' },
      }),
      condition(JANE, '2026-03-09'),
    ],
  },
  assistant: {
    row: { title: 'Support 100%_assistant', verdict: 'go', ownership_gaps: 1 },
    duties: [
      area('legal', 'component:default/website'),
      area('business', CLAIMS, {
        source: { kind: 'spec-owner', entityRef: 'component:default/x' },
      }),
      area('data', DATA, {
        liveness: 'empty-group',
        owners: [{ ref: DATA, liveness: 'empty-group' }],
        since: '2026-02-01T00:00:00.000Z',
      }),
      condition(CLAIMS, '2026-03-10'),
    ],
  },
  gone: {
    row: { title: 'Gone', archived_at: '2026-01-01T00:00:00.000Z' },
    duties: [area('business', CLAIMS), area('data', undefined)],
  },
};

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createStore(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  for (const [name, { row, duties }] of Object.entries(COMPANY)) {
    await client<ServiceRow>('services').insert({
      id: name,
      entity_ref: `component:default/${name}`,
      scope: '{"kind":"full"}',
      created_at: '2026-01-01T00:00:00.000Z',
      ...row,
    });
    await client<OwnerAssignmentRow>('owner_assignments').insert(
      toAssignmentRows(name, duties),
    );
  }
  return Object.assign(DatabaseOwnershipStore.create({ client }), {
    gaps: DatabaseGapStore.create({ client }),
  });
}

describe.each(databases.eachSupportedId())('ownership store on %s', id => {
  it('answers duties overdue first, then due soonest, then the worst', async () => {
    const store = await createStore(id);
    const { duties, total } = await store.findDuties(
      [JANE, CLAIMS],
      { visible: ALL },
      TODAY,
      FIRST,
    );
    expect(total).toBe(5);
    expect(
      duties.map(({ service, kind, area: of, named }) =>
        [service.title, kind, of, named].join(' | '),
      ),
    ).toEqual([
      `Claims triage | condition | data | ${JANE}`,
      `Support 100%_assistant | condition | data | ${CLAIMS}`,
      `Claims triage | area | business | ${CLAIMS}`,
      // Named beside the group: once, as the person's own.
      `Claims triage | area | process | ${JANE}`,
      `Support 100%_assistant | area | business | ${CLAIMS}`,
    ]);
    expect(duties[2].workloads).toEqual({
      business: { items: 7, open: 2, openCritical: 1, notAssessed: 0 },
    });
    expect(duties[4].source).toEqual({
      kind: 'spec-owner',
      entityRef: 'component:default/x',
    });
  });

  it.each([
    [{ kind: 'condition' as const }, 2],
    [{ area: 'process' as const }, 1],
    [{ verdict: 'go' as const }, 2],
    [{ q: 'TRIAGE' }, 3],
    [{ q: '100%_' }, 2],
    [{ q: '%%' }, 0],
  ])('narrows duties by %j', async (filter, expected) => {
    const store = await createStore(id);
    const { duties, total } = await store.findDuties(
      [JANE, CLAIMS],
      { visible: ALL, ...filter },
      TODAY,
      FIRST,
    );
    expect([duties.length, total]).toEqual([expected, expected]);
  });

  it('answers a page, and the number of all', async () => {
    const store = await createStore(id);
    const { duties, total } = await store.findDuties(
      [CLAIMS],
      { visible: ALL },
      TODAY,
      { offset: 2, limit: 1 },
    );
    expect([duties.length, total]).toEqual([1, 4]);
  });

  it('sums what somebody carries, of services that the catalog holds', async () => {
    const store = await createStore(id);
    expect(await store.sumLoad([JANE, CLAIMS], ALL, TODAY)).toEqual({
      services: 2,
      areas: 3,
      items: 0,
      plans: 2,
      overdue: 1,
    });
    const nothing = { services: 0, areas: 0, items: 0, plans: 0, overdue: 0 };
    expect(await store.sumLoad(['user:default/omar'], ALL, TODAY)).toEqual(
      nothing,
    );
  });

  it.each<[string, VisibleServices, number]>([
    ['nothing', { kind: 'only', refs: [] }, 0],
    ['one', { kind: 'only', refs: ['component:default/triage'] }, 1],
    ['all', ALL, 2],
  ])('shows who may see %s no other service', async (_, visible, expected) => {
    const store = await createStore(id);
    const load = await store.sumLoad([CLAIMS], visible, TODAY);
    const gaps = await store.gaps.findGaps({ visible }, FIRST);
    const counts = await store.gaps.countGaps({ visible });
    const matrix = await store.findAreaOwners({ visible }, FIRST);
    const owners = await store.findOwners({ visible }, TODAY, FIRST);
    const named = await store.findDutiesNaming([CLAIMS], visible);
    expect(load.services).toBe(expected);
    expect(gaps.total).toBe(expected);
    expect(counts.area.data ?? 0).toBe(expected);
    expect(matrix.total).toBe(expected);
    expect(owners.owners.length > 0).toBe(expected > 0);
    expect(named.length > 0).toBe(expected > 0);
  });

  it('answers everybody who is named, most services first', async () => {
    const store = await createStore(id);
    const find = (filter: object) =>
      store
        .findOwners({ visible: ALL, ...filter }, TODAY, FIRST)
        .then(({ owners }) => owners.map(({ ref }) => ref));
    expect(await find({})).toEqual([CLAIMS, DATA, JANE]);
    expect(await find({ kind: 'user' })).toEqual([JANE]);
    expect(await find({ liveness: 'empty-group' })).toEqual([DATA]);
    const filter = { visible: ALL, liveness: 'live' as const };
    const { owners } = await store.findOwners(filter, TODAY, FIRST);
    expect(owners[0]).toMatchObject({
      ref: CLAIMS,
      liveness: 'live',
      load: { services: 2, areas: 3, plans: 1 },
    });
    expect(await find({ q: { text: 'clai', refs: [JANE] } })).toEqual([
      CLAIMS,
      JANE,
    ]);
  });

  it('answers gaps oldest first, with whom they name and what closes them', async () => {
    const store = await createStore(id);
    const { gaps, total } = await store.gaps.findGaps({ visible: ALL }, FIRST);
    expect(total).toBe(2);
    expect(gaps).toMatchObject([
      {
        service: { title: 'Support 100%_assistant' },
        liveness: 'empty-group',
        owners: [{ ref: DATA, liveness: 'empty-group' }],
        since: '2026-02-01T00:00:00.000Z',
      },
      {
        service: {
          title: 'Claims triage',
          system: 'system:default/claims',
          domain: 'domain:default/insurance',
          owner: CLAIMS,
        },
        liveness: 'missing',
        owners: [],
        remedy: { advice: 'Name one.' },
      },
    ]);
  });

  it.each([
    [{ liveness: 'missing' as const }, ['Claims triage']],
    [{ area: 'business' as const }, []],
    [{ system: 'system:default/claims' }, ['Claims triage']],
    [{ system: 'system:default/nowhere' }, []],
    [{ domain: 'domain:default/insurance' }, ['Claims triage']],
    [{ team: CLAIMS }, ['Claims triage']],
    [{ q: 'support' }, ['Support 100%_assistant']],
  ])('narrows gaps by %j', async (filter, expected) => {
    const store = await createStore(id);
    const { gaps } = await store.gaps.findGaps(
      { visible: ALL, ...filter },
      FIRST,
    );
    expect(gaps.map(({ service }) => service.title)).toEqual(expected);
  });

  it('answers the same gaps piece by piece', async () => {
    const store = await createStore(id);
    const whole = await store.gaps.findGaps({ visible: ALL }, FIRST);
    const first = await store.gaps.nextGaps({ visible: ALL }, 1);
    const second = await store.gaps.nextGaps({ visible: ALL }, 1, first.last);
    const end = await store.gaps.nextGaps({ visible: ALL }, 1, second.last);
    expect([...first.gaps, ...second.gaps]).toEqual(whole.gaps);
    expect(end).toEqual({ gaps: [] });
  });

  it('counts the gaps beside every value', async () => {
    const store = await createStore(id);
    expect(await store.gaps.countGaps({ visible: ALL })).toEqual({
      liveness: { 'empty-group': 1, missing: 1 },
      area: { data: 2 },
      system: { 'system:default/claims': 1 },
      domain: { 'domain:default/insurance': 1 },
      team: { [CLAIMS]: 1 },
    });
  });

  it('answers services with the owners of their areas', async () => {
    const store = await createStore(id);
    const { services } = await store.findAreaOwners(
      { visible: ALL, q: 'triage', gaps: true },
      FIRST,
    );
    expect(services).toHaveLength(1);
    expect(services[0].areas.map(({ area: of }) => of)).toEqual([
      'business',
      'process',
      'data',
    ]);
    expect(services[0].areas[1].owners).toHaveLength(2);
  });
});
