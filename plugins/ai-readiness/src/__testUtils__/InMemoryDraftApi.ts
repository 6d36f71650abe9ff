import type {
  ChecklistDraft,
  DraftApi,
  DraftFlipsPage,
  DraftFlipsQuery,
  DraftPreview,
} from 'backstage-plugin-ai-readiness-common';

/** Makes 1.2 critical, which costs one service its Go. */
export const theDraft: DraftPreview = {
  title: 'Example checklist',
  version: '1.1.0',
  hash: 'def',
  countsFrom: '2099-03-01',
  asOf: '2099-03-01',
  diff: {
    gates: [],
    items: [
      {
        change: 'changed',
        id: 'stop-conditions',
        number: '1.2',
        title: 'Stop conditions',
        message: '1.2 Stop conditions: critical: always, so far never.',
        fields: [
          {
            field: 'critical',
            name: 'critical',
            counts: true,
            from: 'never',
            to: 'always',
            message: 'critical: always, so far never',
          },
          {
            field: 'why',
            name: 'why it matters',
            counts: false,
            from: 'The old reason.',
            to: 'The new reason.',
            message: 'why it matters: worded anew',
          },
        ],
      },
    ],
    policy: [
      {
        name: 'maxOpenItems',
        from: '2',
        to: '1',
        message: 'open items that a Conditional Go may carry: 1, so far 2',
      },
    ],
  },
  flips: {
    services: 10_000,
    judged: 10_000,
    pending: 0,
    total: 3,
    changes: [
      { from: 'go', to: 'no-go', count: 2 },
      { from: 'conditional-go', to: 'no-go', count: 1 },
    ],
    standingChanges: [{ from: 'go', to: 'no-go', count: 2 }],
  },
};

export const theFlips: DraftFlipsPage = {
  flips: [
    {
      service: {
        entityRef: 'component:default/claims-triage',
        title: 'Claims triage',
      },
      from: 'go',
      to: 'no-go',
      standingFrom: 'go',
      standingTo: 'no-go',
      reasons: [
        {
          code: 'critical-open',
          items: ['stop-conditions'],
          message: '1 critical item is open: 1.2 Stop conditions.',
        },
      ],
    },
    {
      service: {
        entityRef: 'component:default/letters',
        title: 'Letters',
      },
      from: 'conditional-go',
      to: 'no-go',
      standingFrom: 'undecided',
      standingTo: 'undecided',
      reasons: [
        {
          code: 'too-many-open',
          items: ['comes-with-the-draft'],
          message: '2 items are open; a Conditional Go carries at most 1.',
        },
      ],
    },
  ],
  total: 3,
  nextCursor: 'second',
};

/** Answers what it was given and remembers what it was asked. */
export class InMemoryDraftApi implements DraftApi {
  answer: ChecklistDraft = {
    inForce: { version: '1.0.0', hash: 'abc' },
    draft: theDraft,
  };
  flips = theFlips;
  failure?: Error;
  readonly asked: DraftFlipsQuery[] = [];

  async getChecklistDraft(): Promise<ChecklistDraft> {
    if (this.failure) throw this.failure;
    return this.answer;
  }

  async getDraftFlips(query: DraftFlipsQuery = {}): Promise<DraftFlipsPage> {
    this.asked.push(query);
    return this.flips;
  }
}
