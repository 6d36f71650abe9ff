import type {
  PortfolioPage,
  PortfolioRow,
  PortfolioTotals,
  Rollup,
  RollupGroup,
  Trend,
} from 'backstage-plugin-ai-readiness-common';
import { claimsTriage, LOOKED_AT } from './theLookups';

function aGate(
  gate: Partial<PortfolioRow['gates'][number]> & { id: string },
): PortfolioRow['gates'][number] {
  return { state: 'passed', met: 2, total: 2, openCritical: 0, ...gate };
}

/** A service without anything to do, unless it is said otherwise. */
export function aRow(row: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    entityRef: 'component:default/support-assistant',
    title: 'Support assistant',
    owner: 'group:default/support',
    verdict: 'go',
    standing: 'go',
    scope: { kind: 'full' },
    gates: [aGate({ id: 'business-value' }), aGate({ id: 'data-quality' })],
    gatesPassed: 2,
    gatesTotal: 2,
    openCritical: 0,
    openCriticalItems: [],
    open: 0,
    notAssessed: 0,
    exempt: 0,
    ownershipGaps: 0,
    antiPatterns: [],
    flags: [],
    computedAt: LOOKED_AT,
    ...row,
  };
}

export const theRows: PortfolioRow[] = [
  aRow({
    ...claimsTriage,
    domain: 'domain:default/insurance',
    lifecycle: 'production',
    riskTier: 'high',
    type: 'ml-service',
    standing: 'no-go',
    standingSince: '2026-03-03T10:00:00.000Z',
    decided: { verdict: 'go', on: '2026-01-12', decisionId: 'd-1' },
    gates: [
      aGate({ id: 'business-value' }),
      aGate({ id: 'data-quality', state: 'open', met: 0, openCritical: 1 }),
    ],
    gatesPassed: 1,
    openCritical: 1,
    openCriticalItems: ['data-owners'],
    open: 2,
    ownershipGaps: 1,
    oldestGapSince: '2026-02-26T00:00:00.000Z',
    due: { kind: 'condition', on: '2026-03-13' },
    antiPatterns: ['owners-later'],
    flags: ['drifted', 'open-critical'],
  }),
  aRow({
    entityRef: 'component:default/refund-agent',
    title: 'Refund agent',
    verdict: 'incomplete',
    standing: 'undecided',
    lifecycle: 'production',
    gates: [
      aGate({ id: 'business-value', state: 'not-assessed', met: 0 }),
      aGate({ id: 'data-quality', state: 'not-assessed', met: 0 }),
    ],
    gatesPassed: 0,
    notAssessed: 4,
    flags: ['live-undecided'],
  }),
  aRow(),
];

const counts = {
  services: 3,
  standing: { go: 1, 'no-go': 1, undecided: 1 },
  verdict: { go: 1, 'no-go': 1, incomplete: 1 },
  flags: { 'live-undecided': 1, drifted: 1, 'open-critical': 1 },
  due: { condition: 1 },
  withGaps: 1,
  gates: [
    { id: 'business-value', open: 0, notAssessed: 1 },
    { id: 'data-quality', open: 1, notAssessed: 1 },
  ],
};

export const theTotals: PortfolioTotals = {
  ...counts,
  items: [{ id: 'data-owners', open: 1 }],
  oldestGaps: [
    {
      entityRef: claimsTriage.entityRef,
      title: claimsTriage.title,
      since: '2026-02-26T00:00:00.000Z',
    },
  ],
};

export const thePage: PortfolioPage = {
  services: theRows,
  total: theRows.length,
  totals: theTotals,
  facets: {
    standing: {
      values: [
        { value: 'go', count: 1 },
        { value: 'no-go', count: 1 },
        { value: 'undecided', count: 1 },
      ],
      more: 0,
    },
    owner: {
      values: [
        { value: 'group:default/support', count: 2 },
        { value: 'group:default/claims', count: 1 },
      ],
      more: 0,
    },
    tier: {
      values: [
        { value: 'none', count: 2 },
        { value: 'high', count: 1 },
      ],
      more: 0,
    },
  },
  notes: [],
  asOf: LOOKED_AT,
};

/** Of a filter that selects nothing. */
export const nothing: PortfolioPage = {
  ...thePage,
  services: [],
  total: 0,
  totals: {
    services: 0,
    standing: {},
    verdict: {},
    flags: {},
    due: {},
    withGaps: 0,
    gates: [],
    items: [],
    oldestGaps: [],
  },
  facets: {},
};

export const theTrend: Trend = {
  services: 3,
  days: [
    { day: '2026-03-08', standing: { go: 2, undecided: 1 }, withGaps: 0 },
    { day: '2026-03-09', standing: { go: 2, undecided: 1 }, withGaps: 0 },
    {
      day: '2026-03-10',
      standing: { go: 1, 'no-go': 1, undecided: 1 },
      withGaps: 1,
    },
  ],
};

const claims: RollupGroup = {
  ...counts,
  value: 'group:default/claims',
  openCritical: 1,
};

export const theRollup: Rollup = {
  by: 'owner',
  groups: [
    claims,
    {
      ...claims,
      value: 'none',
      services: 1,
      standing: { go: 1 },
      verdict: { go: 1 },
      flags: {},
      due: {},
      withGaps: 0,
      openCritical: 0,
      gates: claims.gates.map(({ id }) => ({ id, open: 0, notAssessed: 0 })),
    },
  ],
  total: 2,
  asOf: LOOKED_AT,
};
