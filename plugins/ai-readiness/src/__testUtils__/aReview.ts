import {
  AREAS,
  type GateSummary,
  type ItemReview,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { theOwnership } from './theOwnership';

/** The instant that the example review was read. */
export const AS_OF = '2026-03-10T09:00:00.000Z';
export const SERVICE_REF = 'component:default/claims-triage';

/** An item nobody has answered, with a live owner. */
export function anItem(
  item: Pick<ItemReview, 'id' | 'number' | 'gateId' | 'question'> &
    Partial<ItemReview>,
): ItemReview {
  return {
    area: 'business',
    critical: false,
    computed: false,
    stated: 'not-assessed',
    effective: 'not-assessed',
    caps: [],
    open: false,
    onMinimum: false,
    requiresEvidence: false,
    owners: [{ ref: 'group:default/claims', liveness: 'live' }],
    ownerLiveness: 'live',
    conditionProblems: [],
    targetPlanProblems: [],
    evidence: [],
    ...item,
  };
}

function aGate(
  gate: Pick<GateSummary, 'id' | 'number' | 'title'> & Partial<GateSummary>,
): GateSummary {
  return {
    state: 'open',
    met: 0,
    partiallyMet: 0,
    notMet: 0,
    notAssessed: 0,
    exempt: 0,
    total: 2,
    openCritical: 0,
    ownershipGaps: 0,
    ...gate,
  };
}

const items: ItemReview[] = [
  anItem({
    id: 'process-baseline',
    number: '1.1',
    gateId: 'business-value',
    question: 'Was the process measured before?',
    stated: 'met',
    effective: 'met',
    note: 'Measured in January.',
    statedBy: 'user:default/mira',
    statedAt: '2026-02-01T10:00:00.000Z',
    evidence: [
      {
        id: 'e1',
        kind: 'document',
        title: 'Baseline report',
        url: 'https://example.com/baseline',
        collectedOn: '2026-01-28',
        validUntil: '2026-12-31',
        addedBy: 'user:default/mira',
        addedAt: '2026-02-01T10:00:00.000Z',
        valid: true,
      },
    ],
  }),
  anItem({
    id: 'stop-conditions',
    number: '1.2',
    gateId: 'business-value',
    question: 'Is it clear when to stop?',
  }),
  anItem({
    id: 'data-owners',
    number: '2.1',
    gateId: 'data-quality',
    question: 'Do critical fields have an owner?',
    area: 'data',
    critical: true,
    stated: 'met',
    effective: 'not-met',
    open: true,
    requiresEvidence: true,
    owners: [{ ref: 'group:default/data', liveness: 'empty-group' }],
    ownerLiveness: 'empty-group',
    caps: [
      {
        code: 'owner-not-live',
        to: 'not-met',
        area: 'data',
        liveness: 'empty-group',
        owners: ['group:default/data'],
        message: 'no live data owner: the group has no members',
      },
    ],
    conditionProblems: ['no-plan', 'no-owner'],
  }),
  anItem({
    id: 'area-owners',
    number: '2.2',
    gateId: 'data-quality',
    question: 'Does each area have a live owner?',
    critical: true,
    computed: true,
    effective: 'not-met',
    open: true,
    caps: [
      {
        code: 'areas-without-owner',
        to: 'not-met',
        areas: ['data'],
        message: 'no live owner for data',
      },
    ],
    conditionProblems: ['no-plan'],
  }),
];

/** The review of one example service, in the middle of its work. */
export function aReview(changes: Partial<Review> = {}): Review {
  return {
    service: {
      entityRef: SERVICE_REF,
      title: 'Claims triage',
      traits: ['genai'],
      riskTier: 'high',
    },
    checklist: {
      id: 'example',
      title: 'Example checklist',
      version: '1.0.0',
      hash: 'abc',
    },
    revision: 7,
    asOf: AS_OF,
    scope: { kind: 'full' },
    verdict: {
      verdict: 'no-go',
      message: '2 critical items are open: Data owners and Area owners.',
      reasons: [
        {
          code: 'critical-open',
          items: [
            { id: 'data-owners', number: '2.1' },
            { id: 'area-owners', number: '2.2' },
          ],
          message: '2 critical items are open: Data owners and Area owners.',
        },
        {
          code: 'not-assessed',
          items: [{ id: 'stop-conditions', number: '1.2' }],
          total: 4,
          message: '1 of 4 items are not assessed yet.',
        },
      ],
      counts: {
        total: 4,
        assessed: 3,
        met: 1,
        partiallyMet: 0,
        notMet: 2,
        notAssessed: 1,
        exempt: 0,
        open: 2,
        openCritical: 2,
        onMinimum: 0,
        ownershipGaps: 1,
      },
      gatesPassed: 0,
      gatesTotal: 2,
      weakestGate: 'data-quality',
      nextChange: {
        at: '2026-03-16T00:00:00.000Z',
        verdict: 'no-go',
        message: 'Evidence for Process baseline runs out.',
      },
    },
    gates: [
      aGate({
        id: 'business-value',
        number: 1,
        title: 'Business value',
        state: 'not-assessed',
        met: 1,
        notAssessed: 1,
      }),
      aGate({
        id: 'data-quality',
        number: 2,
        title: 'Data quality',
        notMet: 2,
        openCritical: 2,
        ownershipGaps: 1,
      }),
    ],
    items,
    ownership: theOwnership,
    pathToGo: {
      conditionalGo: {
        required: [
          {
            change: { kind: 'name-area-owner', area: 'data' },
            area: 'data',
            message: 'Name a live data owner in the catalog',
          },
        ],
        choose: 1,
        options: [
          {
            item: { id: 'stop-conditions', number: '1.2' },
            area: 'business',
            resolve: [
              {
                change: { kind: 'state-met', itemId: 'stop-conditions' },
                area: 'business',
                message: 'Meet Stop conditions and state it',
              },
            ],
            carry: [
              {
                change: {
                  kind: 'complete-condition',
                  itemId: 'stop-conditions',
                },
                area: 'business',
                message: 'Complete the condition for Stop conditions',
              },
            ],
          },
        ],
      },
    },
    standing: {
      standing: 'undecided',
      mayDeploy: false,
      liveWithoutDecision: false,
      message: 'No decision yet.',
    },
    drift: [],
    conditions: [],
    exemptions: [],
    reviews: [],
    antiPatterns: [],
    viewer: aViewer(),
    ...changes,
  };
}

/** Somebody who may do everything. */
export function aViewer(
  changes: Partial<Review['viewer']> = {},
): Review['viewer'] {
  return {
    ref: 'user:default/mira',
    mayState: true,
    areas: ['business'],
    mayStateAreas: [...AREAS],
    mayDecide: { allowed: true },
    mayOverride: { allowed: true },
    mayApproveExemptions: { allowed: true },
    mayCompleteReviews: { allowed: true },
    ...changes,
  };
}
