import type { AntiPattern } from './types';

/**
 * What an anti-pattern is called, what it costs later, and the way out; in the
 * order in which they are shown (`docs/anti-patterns.md`).
 * @public
 */
export const PATTERN_WORDS: Record<
  AntiPattern['id'],
  Pick<AntiPattern, 'title' | 'cost' | 'wayOut'>
> = {
  'monitoring-later': {
    title: 'Monitoring comes later',
    cost: 'Answers get worse for weeks before anybody notices, and the first to notice are users. By then nobody can say since when.',
    wayOut:
      'Watch a few figures of answer quality and of the business result from the first day on, with a limit for each and somebody who is told.',
  },
  'users-will-figure-it-out': {
    title: 'Users will figure it out',
    cost: 'Some trust every answer and some trust none. Errors go through unseen, the benefit stays away, and what users learn never reaches the team.',
    wayOut:
      'Tell users when to reject an answer, give their managers a standard for such work, and open one place where problems are reported and answered.',
  },
  'vendor-uptime-is-our-sla': {
    title: "The vendor's uptime is our SLA",
    cost: 'The vendor is up while your service is slow or wrong. Nobody has promised the users anything that can be measured, so nobody has to act.',
    wayOut:
      'Set targets of your own for availability, response time, answer quality and errors, and measure them where the users are.',
  },
  'owners-later': {
    title: 'Owners come later',
    cost: 'What nobody answers for stays as it is until it breaks. Then the people who know it have moved on, and the search for an owner begins in the middle of an incident.',
    wayOut:
      'Agree with one person or group for each area, and write them into the catalog. An owner who can hand over is better than none.',
  },
};
