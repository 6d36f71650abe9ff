import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import {
  applicableChecklist,
  AREAS,
  assessReadiness,
  assessVerdict,
  parseChecklist,
  type ItemInput,
  type ResponsibleParty,
  type VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import { parse } from 'yaml';
import { assessItems } from '../plugins/ai-readiness-common/src/verdict/assessItem';
import { decideVerdict } from '../plugins/ai-readiness-common/src/verdict/decideVerdict';
import { medianMicroseconds } from './measure';
import { defineGroup } from './types';

const CHECKLIST = resolve(
  __dirname,
  '../plugins/ai-readiness-backend/checklists/production-readiness.v1.yaml',
);
const ITEMS = 38;

/** Answers as a review has them that is nearly through: every kind of item. */
const KINDS: readonly ItemInput[] = [
  answer('met'),
  answer('met'),
  answer('partially-met'),
  { ...answer('met'), statedAt: '2025-01-10T09:00:00.000Z' },
  answer('met'),
  answer('not-met'),
  {},
];

function answer(status: ItemInput['status']): ItemInput {
  const owner = { ref: 'user:default/jane', liveness: 'live' as const };
  return {
    status,
    statedAt: '2026-03-01T09:00:00.000Z',
    evidence: [
      { kind: 'document', validUntil: '2026-12-31' },
      { kind: 'test-result', validUntil: '2026-02-01' },
    ],
    condition: {
      plan: 'Rehearse the fallback with the night shift',
      owner,
      deadline: '2026-04-30',
      acceptedRisk: 'Claims wait for an hour',
      accountable: owner,
    },
  };
}

function aReview(): VerdictInput {
  const checklist = applicableChecklist(
    parseChecklist(parse(readFileSync(CHECKLIST, 'utf8'))),
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'claims-assistant',
        annotations: {
          'ai-readiness.io/risk-tier': 'high',
          'ai-readiness.io/traits': 'genai, vendor-model, high-impact, agentic',
        },
      },
      spec: { type: 'ai-agent' },
    },
  );
  if (checklist.items.length !== ITEMS) {
    throw new Error(`${checklist.items.length} items apply, not ${ITEMS}`);
  }
  const live: ResponsibleParty = {
    owners: [{ ref: 'group:default/claims', liveness: 'live' }],
    liveness: 'live',
  };
  return {
    checklist,
    scope: { kind: 'full' },
    areas: Object.fromEntries(
      AREAS.map(area => [area, live]),
    ) as VerdictInput['areas'],
    items: Object.fromEntries(
      checklist.items.map(({ id }, index) => [id, KINDS[index % KINDS.length]]),
    ),
    asOf: '2026-03-10T09:30:00.000Z',
  };
}

export const verdict = defineGroup({
  ids: { 'verdict-us': { unit: 'µs', limit: 30 } },
  async run() {
    const input = aReview();
    const { policy } = input.checklist;
    const value = medianMicroseconds(
      () => decideVerdict(assessItems(input), policy),
      { batch: 20, batches: 2000 },
    );
    const [worded, whole] = [assessVerdict, assessReadiness]
      .map(assess => () => assess(input))
      .map(task => medianMicroseconds(task, { batch: 1, batches: 300 }))
      .map(time => time.toFixed(0));
    return {
      'verdict-us': {
        value,
        note: `${ITEMS} items; with gates, wording and next change ${worded} µs, with items and path to Go too ${whole} µs`,
      },
    };
  },
});
