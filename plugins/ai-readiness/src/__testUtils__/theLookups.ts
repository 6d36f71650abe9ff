import type {
  Departure,
  Duty,
  GapsPage,
  OwnerDuties,
  OwnersByAreaPage,
  OwnersPage,
  Reconciliation,
  ServiceBrief,
} from 'backstage-plugin-ai-readiness-common';

/** When the example catalog was gone through. */
export const LOOKED_AT = '2026-03-10T11:28:00.000Z';

export const claimsTriage: ServiceBrief = {
  entityRef: 'component:default/claims-triage',
  title: 'Claims triage',
  owner: 'group:default/claims',
  system: 'system:default/claims-handling',
  verdict: 'no-go',
};
const refundAgent: ServiceBrief = {
  entityRef: 'component:default/refund-agent',
  title: 'Refund agent',
  owner: 'group:default/support',
  verdict: 'incomplete',
};

const load = { services: 2, areas: 2, items: 1, plans: 1, overdue: 1 };

export const theOwners: OwnersPage = {
  owners: [
    {
      ref: 'group:default/data',
      displayName: 'Data office',
      liveness: 'empty-group',
      load,
    },
    {
      ref: 'user:default/jane',
      displayName: 'Jane Doe',
      liveness: 'live',
      load: { services: 1, areas: 1, items: 0, plans: 0, overdue: 0 },
    },
  ],
  total: 2,
  asOf: LOOKED_AT,
};

const area = { kind: 'area', named: 'group:default/data' } as const;

export const theDuties: Duty[] = [
  {
    service: claimsTriage,
    kind: 'condition',
    area: 'data',
    itemId: 'data-quality',
    named: 'user:default/jane',
    liveness: 'live',
    status: 'partially-met',
    dueOn: '2026-03-01',
    overdue: true,
  },
  {
    service: claimsTriage,
    kind: 'target-plan',
    area: 'data',
    itemId: 'data-owners',
    named: 'user:default/jane',
    liveness: 'live',
    dueOn: '2026-03-16',
    overdue: false,
  },
  {
    ...area,
    service: refundAgent,
    area: 'risk',
    liveness: 'live',
    workload: { items: 5, open: 2, openCritical: 1, notAssessed: 1 },
    overdue: false,
  },
];

export const theOwner: OwnerDuties = {
  owner: {
    ref: 'user:default/jane',
    displayName: 'Jane Doe',
    liveness: 'live',
    groups: [{ ref: 'group:default/data', displayName: 'Data office' }],
  },
  load,
  duties: theDuties,
  total: theDuties.length,
  asOf: LOOKED_AT,
};

export const theGaps: GapsPage = {
  gaps: [
    {
      service: claimsTriage,
      area: 'data',
      liveness: 'empty-group',
      owners: [{ ref: 'group:default/data', liveness: 'empty-group' }],
      since: '2026-02-26T00:00:00.000Z',
      remedy: {
        entityRef: claimsTriage.entityRef,
        annotation: 'ai-readiness.io/data-owner',
        snippet:
          "metadata:\n  annotations:\n    ai-readiness.io/data-owner: 'group:default/…'",
        editUrl: 'https://example.com/edit/catalog-info.yaml',
        advice: 'Add members to the group, or name an owner who can answer.',
      },
    },
    {
      service: refundAgent,
      area: 'risk',
      liveness: 'missing',
      owners: [],
      since: '2026-03-10T08:00:00.000Z',
    },
  ],
  total: 2,
  counts: {
    liveness: { 'empty-group': 1, missing: 1 },
    area: { data: 1, risk: 1 },
    system: { 'system:default/claims-handling': 1 },
    domain: {},
    team: { 'group:default/claims': 1, 'group:default/support': 1 },
  },
  asOf: LOOKED_AT,
};

export const theMatrix: OwnersByAreaPage = {
  services: [
    {
      ...claimsTriage,
      areas: [
        {
          area: 'business',
          liveness: 'live',
          owners: [{ ref: 'group:default/claims', liveness: 'live' }],
          inherited: true,
        },
        {
          area: 'data',
          liveness: 'empty-group',
          owners: [{ ref: 'group:default/data', liveness: 'empty-group' }],
          inherited: false,
          since: '2026-02-26T00:00:00.000Z',
        },
        { area: 'risk', liveness: 'missing', owners: [], inherited: false },
      ],
    },
  ],
  total: 1,
  asOf: LOOKED_AT,
};

export const theDeparture: Departure = {
  owner: { ref: 'user:default/jane', displayName: 'Jane Doe' },
  asOf: LOOKED_AT,
  emptiedGroups: [{ ref: 'group:default/data', displayName: 'Data office' }],
  losses: [
    {
      service: claimsTriage,
      kind: 'condition',
      area: 'data',
      itemId: 'data-quality',
      named: 'user:default/jane',
    },
    { service: refundAgent, kind: 'area', area: 'risk', named: area.named },
  ],
  kept: 3,
  flips: [{ service: refundAgent, from: 'conditional-go', to: 'no-go' }],
};

export const theReconciliation: Reconciliation = {
  running: false,
  startedAt: '2026-03-10T11:27:50.000Z',
  finishedAt: LOOKED_AT,
  succeededAt: LOOKED_AT,
  services: 2,
  frequencySeconds: 300,
  guard: { state: 'watching' },
  viewer: { mayCheck: true, mayConfirmLoss: false, maySeeDepartures: true },
};
