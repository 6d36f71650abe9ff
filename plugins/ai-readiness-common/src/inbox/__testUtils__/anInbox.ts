import type { Area } from '../../checklist/types';
import type { KeptExemption } from '../../decision/types';
import { inboxEntries } from '../inboxEntries';
import type {
  InboxContext,
  InboxDuty,
  InboxFacts,
  InboxReview,
  InboxSubject,
} from '../types';

export const TODAY = '2026-03-10';
export const NOW = `${TODAY}T09:00:00.000Z`;
export const ME = 'user:default/jane';

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

export function subject(rest: Partial<InboxSubject> = {}, title = 'Triage') {
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

export const triage = subject();
export const live = subject(
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

export const duty = (rest: Partial<InboxDuty>): InboxDuty => ({
  on: triage,
  kind: 'area',
  area: 'data',
  liveness: 'live',
  decided: false,
  ...rest,
});

export const review = (
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

export const asked = (rest: Partial<KeptExemption> = {}) => ({
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

export const entriesOf = (
  facts: Partial<InboxFacts>,
  rest: Partial<InboxContext> = {},
) => inboxEntries({ ...NOTHING, ...facts }, { ...context, ...rest });

/** kind | due | message | where */
export const lines = (
  facts: Partial<InboxFacts>,
  rest: Partial<InboxContext> = {},
) =>
  entriesOf(facts, rest).map(({ kind, dueOn, message, at }) =>
    [kind, dueOn, message, Object.values(at).join(' ')]
      .filter(Boolean)
      .join(' | '),
  );
