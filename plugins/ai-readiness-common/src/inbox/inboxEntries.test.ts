import type { Area } from '../checklist/types';
import type { KeptExemption } from '../decision/types';
import { inboxEntries } from './inboxEntries';
import type {
  InboxContext,
  InboxDuty,
  InboxFacts,
  InboxReview,
  InboxSubject,
} from './types';

const TODAY = '2026-03-10';
const NOW = `${TODAY}T09:00:00.000Z`;
const ME = 'user:default/jane';

const item = (number: string, title: string, area: Area) => ({
  number,
  title,
  area,
});
const context: InboxContext = {
  me: ME,
  today: TODAY,
  items: new Map([
    ['data-owners', item('2.1', 'Data owners', 'data')],
    ['fallback', item('3.4', 'Fallback', 'platform')],
    ['alerting', item('4.3', 'Alerting', 'platform')],
    ['feedback', item('6.5', 'Feedback channel', 'user-support')],
  ]),
  nameOf: ref => ref.replace('user:default/', ''),
  separated: false,
};

function subject(rest: Partial<InboxSubject> = {}, title = 'Triage') {
  const on: InboxSubject = {
    service: {
      entityRef: `component:default/${title.toLocaleLowerCase('en-US')}`,
      title,
    },
    owned: false,
    standing: 'undecided',
    ...rest,
  };
  return on;
}

const triage = subject();
const live = subject(
  {
    service: {
      entityRef: 'component:default/live',
      title: 'Live',
      lifecycle: 'production',
      verdict: 'no-go',
    },
  },
  'Live',
);

const NOTHING: InboxFacts = {
  duties: [],
  gaps: [],
  reviews: [],
  exemptions: [],
  renewals: [],
  decidable: [],
};

const duty = (rest: Partial<InboxDuty>): InboxDuty => ({
  on: triage,
  kind: 'area',
  area: 'data',
  liveness: 'live',
  decided: false,
  ...rest,
});

const review = (
  rest: Partial<InboxReview['review']>,
  on = triage,
): InboxReview => ({
  on,
  review: {
    kind: 'scheduled',
    dueOn: '2026-03-20',
    items: [],
    openedAt: NOW,
    ...rest,
  },
  launchOn: '2026-02-18',
});

const asked = (rest: Partial<KeptExemption> = {}) => ({
  on: triage,
  exemption: {
    id: 'e',
    item: { id: 'fallback', number: '3.4' },
    reason: 'There is no model',
    until: '2026-06-01',
    requestedBy: 'user:default/omar',
    requestedAt: NOW,
    ...rest,
  },
});

const entriesOf = (
  facts: Partial<InboxFacts>,
  rest: Partial<InboxContext> = {},
) => inboxEntries({ ...NOTHING, ...facts }, { ...context, ...rest });

/** kind | due | message | where */
const lines = (facts: Partial<InboxFacts>, rest: Partial<InboxContext> = {}) =>
  entriesOf(facts, rest).map(({ kind, dueOn, message, at }) =>
    [kind, dueOn, message, Object.values(at).join(' ')]
      .filter(Boolean)
      .join(' | '),
  );

describe('gaps', () => {
  const since = (day: string) => `2026-03-${day}T00:00:00.000Z`;

  it('are one entry for the areas of a service, and one for its items', () => {
    const gap = (area: Area, day: string, itemId?: string) => ({
      on: triage,
      area,
      since: since(day),
      ...(itemId && { itemId }),
    });
    const gaps = [
      gap('risk', '05'),
      gap('data', '02'),
      gap('platform', '07', 'alerting'),
      gap('platform', '08', 'fallback'),
    ];
    expect(lines({ gaps })).toEqual([
      'gap | Nobody can answer for 2 areas: Risk, Data | review owners',
      'gap | Nobody can answer for 2 items (3.4, 4.3) | review fallback',
    ]);
    const [areas] = entriesOf({ gaps });
    expect(areas).toMatchObject({ count: 2, since: since('02') });
    expect(areas.area).toBeUndefined();
  });

  it('come up once, on the service and where one is named', () => {
    const gap = { on: triage, area: 'data', since: since('02') } as const;
    const duties = [
      duty({ liveness: 'absent', since: since('02') }),
      duty({ liveness: 'unknown', area: 'risk' }),
    ];
    expect(lines({ gaps: [gap], duties })).toEqual([
      'gap | Nobody can answer for the area Data | review owners',
    ]);
  });
});

describe('open items', () => {
  const workload = (
    open: number,
    openCritical: number,
    notAssessed: number,
  ) => ({
    workload: { items: 8, open, openCritical, notAssessed },
  });

  it.each([
    [
      workload(3, 1, 2),
      'open-items | Data: 3 of 8 items are open, 1 of them critical; 2 are not assessed | review data',
    ],
    [
      workload(1, 0, 0),
      'open-items | Data: 1 of 8 items is open | review data open',
    ],
    [
      workload(0, 0, 8),
      'open-items | Data: 8 of 8 items are not assessed | review data not-assessed',
    ],
  ])('are one entry for an area: %j', (rest, line) => {
    expect(lines({ duties: [duty(rest)] })).toEqual([line]);
  });

  it('are none where nothing is left, or nothing is known', () => {
    const duties = [duty(workload(0, 0, 0)), duty({ area: 'risk' })];
    expect(lines({ duties })).toEqual([]);
  });

  it('that name them alone are one entry, unless the area is theirs', () => {
    const named = (itemId: string, status: InboxDuty['status']) =>
      duty({ kind: 'item', area: 'platform', itemId, status });
    const duties = [
      named('alerting', 'not-met'),
      named('fallback', 'not-assessed'),
      duty({
        kind: 'item',
        area: 'data',
        itemId: 'data-owners',
        status: 'met',
      }),
    ];
    expect(lines({ duties })).toEqual([
      'open-items | Bring 2 items (3.4, 4.3) to met | review platform mine',
    ]);
    expect(lines({ duties: duties.slice(0, 1) })).toEqual([
      'open-items | Bring 4.3 Alerting to met | review alerting',
    ]);
    const area = duty({ area: 'platform', ...workload(1, 0, 1) });
    expect(lines({ duties: [...duties, area] })).toHaveLength(1);
  });

  it('have the critical ones first', () => {
    const duties = [
      duty(workload(5, 0, 0)),
      duty({ area: 'risk', ...workload(1, 1, 0) }),
    ];
    expect(entriesOf({ duties }).map(({ area }) => area)).toEqual([
      'risk',
      'data',
    ]);
  });
});

describe('statements', () => {
  const renewal = (itemId: string, until: string) => ({
    on: triage,
    itemId,
    until,
  });
  const platform = duty({ area: 'platform' });

  it.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
    ['2026-03-24', true],
    ['2026-03-25', false],
  ])('that count in full until %s come up: %s', (until, isShown) => {
    const renewals = [renewal('fallback', until)];
    expect(lines({ duties: [platform], renewals })).toHaveLength(
      isShown ? 1 : 0,
    );
  });

  it('are one entry for an area, by the first of them', () => {
    const renewals = [
      renewal('alerting', '2026-03-12'),
      renewal('fallback', '2026-03-20'),
      renewal('data-owners', '2026-03-12'),
      renewal('of another checklist', '2026-03-12'),
    ];
    const own = duty({ kind: 'item', itemId: 'data-owners', status: 'met' });
    expect(lines({ duties: [platform, own], renewals })).toEqual([
      'statement | 2026-03-12 | Confirm 2 items (3.4, 4.3) again: the first counts in full until 12 March 2026 | review platform',
      'statement | 2026-03-12 | Confirm 2.1 Data owners again: it counts in full until 12 March 2026 | review data-owners',
    ]);
    expect(lines({ duties: [own], renewals })).toHaveLength(1);
    expect(lines({ renewals })).toEqual([]);
  });
});

describe('what is promised', () => {
  it.each([
    [
      'condition',
      { decided: true },
      'condition | 2026-06-01 | Close the condition on 3.4 Fallback | decision fallback',
    ],
    [
      'condition',
      {},
      'condition | 2026-06-01 | Carry out the plan for 3.4 Fallback | review fallback',
    ],
    [
      'accepted-risk',
      { decided: true },
      'accepted-risk | 2026-06-01 | See to the risk accepted on 3.4 Fallback | decision fallback',
    ],
    [
      'accepted-risk',
      {},
      'accepted-risk | 2026-06-01 | See to the risk that the plan for 3.4 Fallback accepts | review fallback',
    ],
    [
      'target-plan',
      { dueOn: '2026-04-09' },
      'target-plan | 2026-04-09 | Bring 3.4 Fallback to its target state | review fallback',
    ],
  ] as const)('%s %j', (kind, rest, line) => {
    const promised = duty({
      kind,
      area: 'platform',
      itemId: 'fallback',
      dueOn: '2026-06-01',
      ...rest,
    });
    expect(lines({ duties: [promised] })).toEqual([line]);
  });

  it.each([
    ['2026-03-09', true],
    ['2026-04-09', true],
    ['2026-04-10', false],
  ])('a target plan due on %s comes up: %s', (dueOn, isShown) => {
    const plan = duty({ kind: 'target-plan', itemId: 'fallback', dueOn });
    const entries = entriesOf({ duties: [plan] });
    expect(entries.map(({ overdue }) => overdue)).toEqual(
      isShown ? [dueOn < TODAY] : [],
    );
  });
});

describe('reviews', () => {
  const business = duty({ area: 'business' });
  const again = (itemIds: string[], on?: InboxSubject) =>
    review(
      {
        kind: 're-review',
        trigger: 'model',
        items: itemIds.map(id => ({ id, number: '?' })),
      },
      on,
    );

  it('wait for who answers for the business, within 30 days', () => {
    const duties = [business];
    expect(lines({ duties, reviews: [review({})] })).toEqual([
      'review | 2026-03-20 | Hold the 30-day review | decision',
    ]);
    const far = review({ dueOn: '2026-04-10' });
    expect(lines({ duties, reviews: [far] })).toEqual([]);
    const others = [duty({}), duty({ area: 'business', on: live })];
    const mine = subject({ owned: true });
    expect(lines({ duties: others, reviews: [review({}, mine)] })).toEqual([]);
  });

  it('that were opened again wait for who has a part in them', () => {
    const line =
      're-review | 2026-03-20 | Re-review (model changed): assess 2 items (3.4, 4.3) again | decision';
    const reviews = [again(['alerting', 'fallback'])];
    const named = duty({ kind: 'item', itemId: 'fallback', status: 'met' });
    for (const part of [business, duty({ area: 'platform' }), named]) {
      expect(lines({ duties: [part], reviews })).toContain(line);
    }
    expect(lines({ duties: [duty({})], reviews })).toEqual([]);
    const owned = subject({ owned: true });
    expect(lines({ reviews: [again(['fallback'], owned)] })).toEqual([
      're-review | 2026-03-20 | Re-review (model changed): assess 3.4 Fallback again | decision',
    ]);
  });
});

describe('decisions', () => {
  const of = (rest: Partial<InboxSubject>, service: object) =>
    subject({ ...rest, service: { ...triage.service, ...service } });

  it.each([
    [
      of({}, { lifecycle: 'production', verdict: 'no-go' }),
      'decision | Live without a decision: decide whether it may stay so | decision',
    ],
    [
      of({}, { lifecycle: 'production', verdict: 'go' }),
      'decision | Ready to be decided: the rules say Go | decision true',
    ],
    [
      of({}, { verdict: 'conditional-go' }),
      'decision | Ready to be decided: the rules say Conditional Go | decision true',
    ],
    [
      of({ standing: 'lapsed' }, {}),
      'decision | The decision has lapsed: decide again | decision',
    ],
    [of({}, { verdict: 'no-go' }), undefined],
    [of({}, { verdict: 'incomplete', lifecycle: 'experimental' }), undefined],
    [of({ standing: 'go' }, { lifecycle: 'production' }), undefined],
  ])('%#: %j', (on, line) => {
    expect(lines({ decidable: [on] })).toEqual(line ? [line] : []);
  });

  it('are not for who builds the service, where duties are separated', () => {
    const decidable = [of({ owned: true }, { verdict: 'go' })];
    expect(lines({ decidable })).toHaveLength(1);
    expect(lines({ decidable }, { separated: true })).toEqual([]);
  });
});

describe('exemptions', () => {
  it.each([
    [{}, true],
    [{ requestedBy: ME }, false],
    [{ until: '2026-03-09' }, false],
    [{ answer: 'declined' as const }, false],
    [{ answer: 'approved' as const }, false],
    [{ revokedAt: NOW }, false],
  ])('%j waits: %s', (rest, isShown) => {
    expect(lines({ exemptions: [asked(rest)] })).toEqual(
      isShown
        ? [
            'exemption | omar asks for 3.4 Fallback not to apply until 1 June 2026: approve or decline that | decision',
          ]
        : [],
    );
  });
});

it('sorts by day, then what is live, then what is oldest, then what is worst', () => {
  const plan = (on: InboxSubject, dueOn: string) =>
    duty({ on, kind: 'condition', itemId: 'fallback', dueOn });
  const open = (on: InboxSubject, openCritical: number) =>
    duty({
      on,
      workload: { items: 9, open: 2, openCritical, notAssessed: 0 },
    });
  const lapsed = subject(
    { standing: 'lapsed', standingSince: '2026-01-01T00:00:00.000Z' },
    'Lapsed',
  );
  const entries = entriesOf({
    duties: [
      open(triage, 2),
      open(live, 0),
      plan(triage, '2026-03-12'),
      plan(live, '2026-03-12'),
      plan(triage, '2026-03-01'),
    ],
    decidable: [lapsed, live],
    exemptions: [asked()],
  });
  expect(
    entries.map(({ kind, service, overdue }) =>
      [service.title, kind, overdue ? 'overdue' : ''].join(' ').trim(),
    ),
  ).toEqual([
    'Triage condition overdue',
    'Live condition',
    'Triage condition',
    'Live decision',
    'Live open-items',
    'Lapsed decision',
    'Triage exemption',
    'Triage open-items',
  ]);
});
