import type { AreaOwnership } from '../ownership/types';
import {
  anItem,
  AS_OF,
  aReview,
  instantInDays,
  met,
  NOBODY,
  notMet,
} from '../verdict/__testUtils__/aReview';
import { assessWithoutPath } from '../verdict/assessReadiness';
import type { ItemInput, VerdictInput } from '../verdict/types';
import { antiPatterns, type AntiPatternFacts } from './antiPatterns';
import { antiPatternSchema } from './schema';

const checklist = [
  anItem({ id: 'slo-targets', number: '4.1' }),
  anItem({ id: 'quality-monitoring', number: '4.2', area: 'data' }),
  anItem({ id: 'area-owners', number: '6.1', computed: 'area-owners' }),
  anItem({ id: 'user-guidance', number: '6.3', area: 'user-support' }),
  anItem({ id: 'manager-standard', number: '6.4', area: 'process' }),
  anItem({ id: 'feedback-channel', number: '6.5', area: 'user-support' }),
];
const allMet = Object.fromEntries(checklist.map(({ id }) => [id, met]));
const review = (
  answers: Record<string, ItemInput> = {},
  other: Parameters<typeof aReview>[2] = {},
) => aReview(checklist, { ...allMet, ...answers }, other);

const seen = (input: VerdictInput, facts: Partial<AntiPatternFacts> = {}) =>
  antiPatterns({
    items: assessWithoutPath(input).items,
    evidenceKinds: {},
    areas: [],
    standing: 'undecided',
    asOf: AS_OF,
    ...facts,
  });

const live = { lifecycle: 'production' };
const unmonitored = review({ 'quality-monitoring': notMet });
const unknown = review({ 'quality-monitoring': {} });
const vendorOnly = {
  evidenceKinds: { 'slo-targets': ['vendor-statement' as const] },
};
const gap = (days?: number): AreaOwnership[] => [
  {
    area: 'data',
    liveness: 'missing',
    owners: [],
    ...(days !== undefined && { since: instantInDays(-days) }),
  },
];
const unowned = review({}, { areas: { data: NOBODY } });

type Row = [VerdictInput, Partial<AntiPatternFacts>, Record<string, string[]>];

const rows: Record<string, Row> = {
  'nothing of it where all is met': [review(), live, {}],
  'live while 4.2 is open': [
    unmonitored,
    live,
    {
      'monitoring-later': ['4.2'],
      'vendor-uptime-is-our-sla': ['4.1', '4.2'],
    },
  ],
  'decided Go while 4.2 is open': [
    review({ 'quality-monitoring': notMet, 'slo-targets': notMet }),
    { standing: 'go' },
    { 'monitoring-later': ['4.2'] },
  ],
  'decided Go, and a No-Go by now for that': [
    review({ 'quality-monitoring': notMet, 'slo-targets': notMet }),
    { standing: 'no-go', decided: 'go' },
    { 'monitoring-later': ['4.2'] },
  ],
  'decided Conditional Go, and lapsed': [
    review({ 'quality-monitoring': notMet, 'slo-targets': notMet }),
    { standing: 'lapsed' },
    { 'monitoring-later': ['4.2'] },
  ],
  'decided No-Go: nothing is put off': [
    review({ 'quality-monitoring': notMet, 'slo-targets': notMet }),
    { standing: 'no-go', decided: 'no-go' },
    {},
  ],
  'not assessed is not open': [unknown, live, {}],
  'one of 6.3, 6.4 and 6.5 open': [
    review({ 'manager-standard': notMet }),
    {},
    { 'users-will-figure-it-out': ['6.4'] },
  ],
  'all of them': [
    review({
      'user-guidance': notMet,
      'manager-standard': notMet,
      'feedback-channel': notMet,
    }),
    {},
    { 'users-will-figure-it-out': ['6.3', '6.4', '6.5'] },
  ],
  '4.1 rests on vendor evidence only': [
    review(),
    vendorOnly,
    { 'vendor-uptime-is-our-sla': ['4.1'] },
  ],
  'other evidence beside it': [
    review(),
    {
      evidenceKinds: { 'slo-targets': ['vendor-statement', 'dashboard'] },
    },
    {},
  ],
  'nothing rests on it while 4.1 is not stated': [
    review({ 'slo-targets': {} }),
    vendorOnly,
    {},
  ],
  '4.1 stated met while 4.2 is open': [
    unmonitored,
    {},
    { 'vendor-uptime-is-our-sla': ['4.1', '4.2'] },
  ],
  'a gap of 14 days': [unowned, { areas: gap(14) }, { ...slaToo() }],
  'a gap older than that': [
    unowned,
    { areas: gap(15) },
    { ...slaToo(), 'owners-later': ['4.2', '6.1'] },
  ],
  'a gap of unknown age': [unowned, { areas: gap() }, { ...slaToo() }],
  'any gap on a live service': [
    review({ 'slo-targets': notMet }, { areas: { data: NOBODY } }),
    { ...live, areas: gap(0) },
    { 'monitoring-later': ['4.2'], 'owners-later': ['4.2', '6.1'] },
  ],
  'a gap of one item on a live service': [
    review({ 'slo-targets': { ...met, owner: NOBODY } }),
    live,
    { 'owners-later': ['4.1'] },
  ],
  'an owner of whom nothing is known': [
    review(),
    { ...live, areas: [{ area: 'data', liveness: 'unknown', owners: [] }] },
    {},
  ],
  'a checklist without these items': [
    aReview([anItem({ id: 'a' })], { a: notMet }),
    { ...live, ...vendorOnly },
    {},
  ],
};

/** Without an owner 4.2 is open too. */
function slaToo() {
  return { 'vendor-uptime-is-our-sla': ['4.1', '4.2'] };
}

describe('antiPatterns', () => {
  it.each(Object.entries(rows))('%s', (_, [input, facts, expected]) => {
    const found = seen(input, facts).map(({ id, items }) => [
      id,
      items.map(({ number }) => number),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('says why it shows, what it costs later and the way out', () => {
    const found = seen(
      review(
        { 'quality-monitoring': notMet, 'user-guidance': notMet },
        { areas: { data: NOBODY } },
      ),
      { ...live, areas: gap(3) },
    );
    found.forEach(each => antiPatternSchema.parse(each));
    expect(found.every(({ cost, wayOut }) => cost && wayOut)).toBe(true);
    expect(found.map(({ message, areas }) => [message, areas])).toEqual([
      ['The service is live while 4.2 is open.', []],
      ['People work with the service, and 6.3 is open.', []],
      ['4.1 is stated met, but nothing measures it while 4.2 is open.', []],
      ['The service is live, and nobody can answer for data.', ['data']],
    ]);
  });

  it('words it for what is not live yet', () => {
    const [later, , , owners] = seen(
      review(
        { 'quality-monitoring': notMet, 'user-guidance': notMet },
        { areas: { data: NOBODY } },
      ),
      { standing: 'conditional-go', areas: gap(20) },
    );
    expect(later.message).toBe(
      'The service is decided to launch while 4.2 is open.',
    );
    expect(owners.message).toBe(
      'For more than 14 days nobody can answer for data.',
    );
    const [vendor] = seen(review(), vendorOnly);
    expect(vendor.message).toBe(
      '4.1 rests on nothing but what the vendor says.',
    );
    const [named] = seen(
      review({ 'slo-targets': { ...met, owner: NOBODY } }),
      live,
    );
    expect(named.message).toBe(
      'The service is live, and nobody can answer for 4.1.',
    );
  });
});
