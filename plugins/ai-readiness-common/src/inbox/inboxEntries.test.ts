import {
  asked,
  duty,
  entriesOf,
  live,
  subject,
  triage,
} from './__testUtils__/anInbox';
import type { InboxSubject } from './types';

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
