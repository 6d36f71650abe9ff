import type {
  ChecklistResponse,
  Decision,
  PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import { checklistResponseSchema } from 'backstage-plugin-ai-readiness-common';

const item = (
  number: string,
  id: string,
  title: string,
  critical: ChecklistResponse['gates'][number]['items'][number]['critical'],
) => ({
  id,
  number,
  title,
  critical,
  question: `${title}?`,
  why: 'Because.',
  minimum: 'Some.',
  target: 'All.',
  evidence: 'A link.',
  fix: 'Do it.',
  area: 'platform',
  level: 'minimum',
});

/** Two gates, with items that are always, sometimes and never critical. */
export const theChecklist: ChecklistResponse = checklistResponseSchema.parse({
  id: 'production-readiness',
  title: 'Production readiness',
  version: '1.0.0',
  hash: 'h',
  policy: {
    maxOpenItems: 2,
    maxConditionDays: 90,
    maxExemptionDays: 365,
  },
  gates: [
    {
      id: 'reliability',
      number: 4,
      title: 'Reliability',
      shortTitle: 'Reliability',
      question: 'Does it run?',
      items: [
        item('4.2', 'quality-monitoring', 'Quality monitoring', true),
        item('4.3', 'alerting', 'Alerting', false),
      ],
    },
    {
      id: 'security',
      number: 5,
      title: 'Security',
      shortTitle: 'Security',
      question: 'Is it safe?',
      items: [
        item('5.1', 'risk-classification', 'Risk classification', true),
        item('5.4', 'audit-logging', 'Audit logging', {
          'metadata.annotations.ai-readiness.io/risk-tier': 'high',
        }),
        item('5.5', 'human-in-the-loop', 'Human in the loop', {
          'metadata.annotations.ai-readiness.io/traits': 'high-impact',
        }),
      ],
    },
  ],
});

/** Open critical items by their id, and whatever else a test is about. */
export function aRow(
  name: string,
  given: Partial<PortfolioRow> = {},
  openCriticalItems: readonly string[] = [],
): PortfolioRow {
  const gates = theChecklist.gates.map(({ id, items }) => {
    const openCritical = items.filter(each =>
      openCriticalItems.includes(each.id),
    ).length;
    return {
      id,
      state: openCritical ? ('open' as const) : ('passed' as const),
      met: items.length - openCritical,
      total: items.length,
      openCritical,
    };
  });
  const openCritical = openCriticalItems.length;
  return {
    entityRef: `component:default/${name}`,
    title: name,
    owner: 'group:default/claims',
    lifecycle: 'production',
    riskTier: 'high',
    verdict: openCritical ? 'no-go' : 'go',
    standing: 'undecided',
    scope: { kind: 'full' },
    gates,
    gatesPassed: 1,
    gatesTotal: 2,
    openCritical,
    openCriticalItems: [...openCriticalItems],
    open: openCritical,
    notAssessed: 0,
    exempt: 0,
    ownershipGaps: 0,
    antiPatterns: [],
    flags: [],
    computedAt: '2026-03-12T08:00:00.000Z',
    ...given,
  };
}

export function aDecision(given: Partial<Decision> = {}): Decision {
  return {
    id: 'd-1',
    number: 1,
    decidedAt: '2026-03-12T08:00:00.000Z',
    decidedBy: 'user:default/grace',
    verdict: 'conditional-go',
    computed: { verdict: 'conditional-go', reasons: [] },
    relation: 'as-computed',
    scope: { kind: 'full' },
    rationale: 'It helps from the first day',
    launchOn: '2026-03-12',
    acceptedRisks: [
      { risk: 'Peaks in winter', accountable: 'user:default/grace' },
    ],
    conditions: [
      {
        id: 'c-1',
        item: { id: 'alerting', number: '4.3' },
        title: 'Alerting',
        kind: 'closure',
        plan: 'Page the team on call',
        owner: 'group:default/claims',
        deadline: '2026-04-30',
        acceptedRisk: 'Outages go unheard',
        accountable: 'user:default/grace',
      },
    ],
    conflicts: [],
    checklist: {
      id: 'production-readiness',
      title: 'Production readiness',
      version: '1.0.0',
      hash: 'h',
    },
    revision: 3,
    snapshotHash: 's',
    ...given,
  };
}
