import { mockServices } from '@backstage/backend-test-utils';
import {
  applicableChecklist,
  type Checklist,
  lintChecklist,
  reassessItems,
  type ReviewTrigger,
} from 'backstage-plugin-ai-readiness-common';
import { lintChecklistFile } from './lintChecklistFile';
import { builtInChecklist, loadChecklist } from './loadChecklist';

// number, id, critical, area, level, validDays, generative AI only, references
type Row = [
  string,
  string,
  string,
  string,
  'M' | 'T',
  number | undefined,
  boolean,
  number,
];

const ROWS: Row[] = [
  ['1.1', 'business-owner', 'always', 'business', 'M', 180, false, 3],
  ['1.2', 'process-baseline', 'never', 'process', 'M', 365, false, 3],
  ['1.3', 'stop-conditions', 'never', 'business', 'M', 180, false, 2],
  [
    '1.4',
    'exception-handling',
    'high-impact, agentic',
    'process',
    'M',
    180,
    false,
    3,
  ],
  ['1.5', 'user-groups', 'never', 'user-support', 'T', 180, false, 4],
  ['2.1', 'data-owners', 'always', 'data', 'M', 180, false, 4],
  ['2.2', 'representative-sample', 'risk high', 'data', 'M', 90, false, 4],
  ['2.3', 'data-failure-modes', 'never', 'data', 'M', 365, false, 4],
  ['2.4', 'versioned-inputs', 'never', 'platform', 'M', 180, false, 4],
  ['2.5', 'pipeline-monitoring', 'never', 'data', 'T', 90, false, 4],
  ['2.6', 'source-owners', 'never', 'data', 'M', 180, true, 3],
  ['2.7', 'source-of-truth', 'never', 'data', 'M', 365, true, 3],
  ['2.8', 'knowledge-updates', 'never', 'platform', 'T', 90, true, 3],
  ['3.1', 'scalable-architecture', 'never', 'platform', 'T', 365, false, 4],
  ['3.2', 'embedded-in-workflow', 'never', 'process', 'T', 365, false, 3],
  ['3.3', 'stable-apis', 'never', 'platform', 'M', 180, false, 4],
  ['3.4', 'fallback', 'always', 'platform', 'M', 90, false, 4],
  ['3.5', 'latency-throughput', 'never', 'platform', 'M', 90, false, 4],
  ['4.1', 'slo-targets', 'never', 'platform', 'M', 180, false, 4],
  ['4.2', 'quality-monitoring', 'always', 'data', 'M', 90, false, 4],
  ['4.3', 'alerting', 'never', 'platform', 'M', 180, false, 4],
  ['4.4', 'incident-runbook', 'always', 'platform', 'M', 180, false, 4],
  ['4.5', 'post-incident-review', 'never', 'risk', 'T', 365, false, 3],
  ['5.1', 'risk-classification', 'always', 'risk', 'M', 365, false, 3],
  ['5.2', 'sensitive-data-rules', 'always', 'security', 'M', 180, false, 4],
  ['5.3', 'vendor-due-diligence', 'vendor-model', 'legal', 'M', 365, false, 3],
  ['5.4', 'audit-logging', 'risk high', 'security', 'M', 180, false, 4],
  ['5.5', 'human-in-the-loop', 'high-impact', 'risk', 'M', 180, false, 3],
  ['6.1', 'area-owners', 'always', 'business', 'M', undefined, false, 3],
  ['6.2', 'operations-skills', 'never', 'platform', 'T', 365, false, 3],
  ['6.3', 'user-guidance', 'never', 'user-support', 'M', 365, false, 3],
  ['6.4', 'manager-standard', 'never', 'process', 'T', 365, false, 3],
  ['6.5', 'feedback-channel', 'never', 'user-support', 'M', 180, false, 3],
  ['7.1', 'cost-scenarios', 'never', 'business', 'T', 180, false, 3],
  ['7.2', 'unit-cost', 'never', 'business', 'T', 90, false, 3],
  ['7.3', 'usage-limits', 'agentic', 'platform', 'M', 90, false, 2],
  ['7.4', 'full-cost', 'never', 'business', 'T', 365, false, 2],
  ['7.5', 'retirement-rules', 'never', 'business', 'M', 365, false, 3],
];

const TRAITS = ['genai', 'vendor-model', 'high-impact', 'agentic'];

describe('the built-in checklist', () => {
  let checklist: Checklist;

  beforeAll(async () => {
    ({ checklist } = await loadChecklist({
      config: mockServices.rootConfig(),
      logger: mockServices.logger.mock(),
    }));
  });

  function applied(traits: string[], riskTier = 'low') {
    return applicableChecklist(checklist, {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'triage',
        annotations: {
          'ai-readiness.io/risk-tier': riskTier,
          'ai-readiness.io/traits': traits.join(','),
        },
      },
    }).items;
  }

  it('draws no finding', async () => {
    await expect(lintChecklistFile(builtInChecklist())).resolves.toEqual([]);
    expect(lintChecklist(checklist)).toEqual([]);
  });

  it('says who it is and what its rules are', () => {
    expect(checklist).toMatchObject({
      id: 'production-readiness',
      version: '1.1.0',
      policy: {
        maxOpenItems: 2,
        maxConditionDays: 90,
        maxExemptionDays: 365,
        maxOverrideDays: 30,
        reviewAfterDays: [30, 90],
        reviewEveryYears: 1,
        reviewGraceDays: 14,
        reassessDays: 14,
        separationOfDuties: 'warn',
      },
    });
    expect(checklist.gates.map(gate => gate.id)).toEqual([
      'business-value',
      'data-quality',
      'architecture',
      'reliability',
      'security-compliance',
      'operations-people',
      'cost',
    ]);
  });

  it('has the 38 items in their order', () => {
    expect(applied(TRAITS).map(({ number, id }) => [number, id])).toEqual(
      ROWS.map(([number, id]) => [number, id]),
    );
  });

  it.each(ROWS)(
    '%s %s: critical %s, area %s, level %s, valid for %s days',
    (_, id, critical, area, level, validDays, genai, references) => {
      const item = checklist.gates
        .flatMap(gate => gate.items)
        .find(candidate => candidate.id === id);
      expect(item).toMatchObject({
        area,
        level: level === 'M' ? 'minimum' : 'target',
      });
      expect(item?.validDays).toBe(validDays);
      expect(item?.computed).toBe(validDays ? undefined : 'area-owners');
      expect(item?.references).toHaveLength(references);

      const criticalFor = (traits: string[], tier?: string) =>
        applied(traits, tier).find(found => found.id === id)?.critical ?? false;
      expect(criticalFor(genai ? ['genai'] : [])).toBe(critical === 'always');
      expect(criticalFor(TRAITS, 'high')).toBe(critical !== 'never');
      expect(criticalFor(['genai'], 'high')).toBe(
        critical === 'always' || critical === 'risk high',
      );
      for (const trait of TRAITS) {
        expect(criticalFor([trait, 'genai'])).toBe(
          critical === 'always' || critical.split(', ').includes(trait),
        );
      }
      expect(applied([]).some(found => found.id === id)).toBe(!genai);
    },
  );

  it('wants more than a vendor statement behind the service targets', () => {
    const item = applied([]).find(({ id }) => id === 'slo-targets');
    expect(item).toMatchObject({
      critical: false,
      requiresEvidence: true,
      insufficientEvidence: ['vendor-statement'],
    });
  });

  it.each<[ReviewTrigger, string[]]>([
    [
      'incident',
      [
        'fallback',
        'quality-monitoring',
        'alerting',
        'incident-runbook',
        'post-incident-review',
      ],
    ],
    [
      'model',
      [
        'representative-sample',
        'fallback',
        'latency-throughput',
        'quality-monitoring',
        'unit-cost',
      ],
    ],
    ['prompt', ['versioned-inputs', 'quality-monitoring', 'unit-cost']],
    [
      'vendor',
      [
        'stable-apis',
        'slo-targets',
        'sensitive-data-rules',
        'vendor-due-diligence',
      ],
    ],
    [
      'data-class',
      [
        'data-owners',
        'risk-classification',
        'sensitive-data-rules',
        'audit-logging',
      ],
    ],
    [
      'intended-use',
      [
        'exception-handling',
        'user-groups',
        'risk-classification',
        'human-in-the-loop',
        'user-guidance',
      ],
    ],
  ])('has these assessed again after a change of %s', (trigger, ids) => {
    expect(reassessItems(checklist, trigger)).toEqual(ids);
  });

  it('says nothing twice', () => {
    const texts = checklist.gates.flatMap(gate =>
      gate.items.flatMap(item => [
        item.title,
        item.question,
        item.why,
        item.minimum,
        item.target,
        item.evidence,
        item.fix,
      ]),
    );
    expect(new Set(texts).size).toBe(38 * 7);
  });
});
