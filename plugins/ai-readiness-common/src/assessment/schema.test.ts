import type { z } from 'zod';
import { describeIssues } from '../checklist/describeIssues';
import {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  stateItemSchema,
} from './answers';
import { previewSchema } from './schema';

const OWNER_FORM =
  'an owner is a User or Group ref such as "group:default/claims" or "user:default/jane"';
const LINK_FORM =
  'must be an http(s) link such as "https://example.com/report"';
const DAY_FORM = 'must be a calendar day such as "2026-03-31"';
const LONG = 'x'.repeat(10_001);

const evidence = {
  kind: 'document',
  title: 'Runbook',
  url: 'https://example.com/runbook',
  collectedOn: '2026-03-01',
};
const initial = {
  kind: 'initial',
  audience: 'Ten adjusters',
  volume: '50 claims a day',
  until: '2026-06-30',
};

const refused: [string, z.ZodType, unknown, [path: string, message: string]][] =
  [
    [
      'an unknown status',
      stateItemSchema,
      { status: 'done' },
      [
        'status',
        'must be one of met, partially-met, not-met, not-assessed; is "done"',
      ],
    ],
    [
      'a body that says nothing',
      stateItemSchema,
      {},
      ['status', 'give a status, a note or an owner'],
    ],
    [
      'a note of 10 001 characters',
      stateItemSchema,
      { status: 'met', note: LONG },
      ['note', 'must have at most 10000 characters; has 10001'],
    ],
    [
      'an owner that is free text',
      stateItemSchema,
      { status: 'met', owner: 'the claims team' },
      ['owner', `"the claims team" is not an entity ref; ${OWNER_FORM}`],
    ],
    [
      'an owner of another kind',
      stateItemSchema,
      { status: 'met', owner: 'component:default/triage' },
      [
        'owner',
        `"component:default/triage" names a component, not a User or Group; ${OWNER_FORM}`,
      ],
    ],
    [
      'a key that is not known',
      stateItemSchema,
      { status: 'met', stauts: 'met' },
      ['stauts', 'is not known here; known are status, note, owner, undo'],
    ],
    [
      'a body that is no object',
      stateItemSchema,
      ['met'],
      ['', 'must be a mapping of keys to values'],
    ],
    [
      'a link that runs code',
      evidenceInputSchema,
      // eslint-disable-next-line no-script-url
      { ...evidence, url: 'javascript:alert(1)' },
      ['url', LINK_FORM],
    ],
    [
      'the same in disguise',
      evidenceInputSchema,
      { ...evidence, url: ' JaVa\tScRiPt:alert(1)' },
      ['url', LINK_FORM],
    ],
    [
      'a link that carries data',
      evidenceInputSchema,
      { ...evidence, url: 'data:text/html,hello' },
      ['url', LINK_FORM],
    ],
    [
      'a link without a scheme',
      evidenceInputSchema,
      { ...evidence, url: '//example.com/runbook' },
      ['url', LINK_FORM],
    ],
    [
      'a link that is too long',
      evidenceInputSchema,
      { ...evidence, url: `https://example.com/${'x'.repeat(2000)}` },
      ['url', 'must have at most 2000 characters; has 2020'],
    ],
    [
      'a kind of evidence that is none',
      evidenceInputSchema,
      { ...evidence, kind: 'rumour' },
      [
        'kind',
        'must be one of document, dashboard, test-result, approval, vendor-statement, other; is "rumour"',
      ],
    ],
    [
      'evidence without a title',
      evidenceInputSchema,
      { ...evidence, title: '  ' },
      ['title', 'must not be empty'],
    ],
    [
      'evidence that nobody can look at',
      evidenceInputSchema,
      { ...evidence, url: undefined, note: ' ' },
      ['url', 'give a link or a note: evidence is something one can look at'],
    ],
    [
      'a day that does not exist',
      evidenceInputSchema,
      { ...evidence, collectedOn: '2026-02-30' },
      ['collectedOn', DAY_FORM],
    ],
    [
      'a leap day of a year without one',
      evidenceInputSchema,
      { ...evidence, collectedOn: '2027-02-29' },
      ['collectedOn', DAY_FORM],
    ],
    [
      'an instant for a day',
      evidenceInputSchema,
      { ...evidence, validUntil: '2026-03-02T00:00:00Z' },
      ['validUntil', DAY_FORM],
    ],
    [
      'a day that is no day at all',
      evidenceInputSchema,
      { ...evidence, collectedOn: 'yesterday' },
      ['collectedOn', DAY_FORM],
    ],
    [
      'a day of a year from which one can count no further',
      evidenceInputSchema,
      { ...evidence, validUntil: '9999-12-31' },
      ['validUntil', 'must be a day of the years 1970 to 9000'],
    ],
    [
      'a day before there were services',
      evidenceInputSchema,
      { ...evidence, collectedOn: '0026-03-01' },
      ['collectedOn', 'must be a day of the years 1970 to 9000'],
    ],
    [
      'evidence that ended before it began',
      evidenceInputSchema,
      { ...evidence, validUntil: '2026-02-28' },
      ['validUntil', 'must not be before collectedOn'],
    ],
    [
      'no plan at all',
      plansInputSchema,
      {},
      ['', 'give "closure", "target" or both'],
    ],
    [
      'a plan with a day that does not exist',
      plansInputSchema,
      { closure: { deadline: '2026-02-30' } },
      ['closure.deadline', DAY_FORM],
    ],
    [
      'a plan with an owner that is free text',
      plansInputSchema,
      { target: { owner: 'Jane Doe' } },
      ['target.owner', `"Jane Doe" is not an entity ref; ${OWNER_FORM}`],
    ],
    [
      'a plan whose accountable person is free text',
      plansInputSchema,
      { closure: { accountable: 'Jane Doe' } },
      ['closure.accountable', `"Jane Doe" is not an entity ref; ${OWNER_FORM}`],
    ],
    [
      'a plan with a key that is not known',
      plansInputSchema,
      { target: { deadline: '2026-03-01' } },
      ['target.deadline', 'is not known here; known are plan, owner, date'],
    ],
    [
      'an accepted risk that is too long',
      plansInputSchema,
      { closure: { acceptedRisk: LONG } },
      ['closure.acceptedRisk', 'must have at most 10000 characters; has 10001'],
    ],
    [
      'a limited rollout without its last day',
      launchScopeSchema,
      { ...initial, until: undefined },
      ['until', 'is missing; must be a text'],
    ],
    [
      'a limited rollout that does not say for whom',
      launchScopeSchema,
      { ...initial, audience: ' ' },
      ['audience', 'must not be empty'],
    ],
    [
      'a full launch with limits',
      launchScopeSchema,
      { kind: 'full', until: '2026-06-30' },
      ['until', 'is not known here; known are kind, audience, volume, until'],
    ],
    [
      'a preview of a change that is none',
      previewSchema,
      { changes: [{ kind: 'state-met' }] },
      ['changes[0].itemId', 'is missing; must be a text'],
    ],
  ];

const accepted: [string, z.ZodType, unknown, unknown][] = [
  [
    'a statement alone',
    stateItemSchema,
    { status: 'not-assessed' },
    { status: 'not-assessed' },
  ],
  [
    'a note alone, which leaves the statement as it is',
    stateItemSchema,
    { note: 'Rehearsed' },
    { note: 'Rehearsed' },
  ],
  [
    'an owner in any case, short or full',
    stateItemSchema,
    { status: 'met', owner: 'Claims' },
    { status: 'met', owner: 'group:default/claims' },
  ],
  [
    'no owner any more',
    stateItemSchema,
    { status: 'met', owner: null },
    { status: 'met', owner: null },
  ],
  [
    'a note of 10 000 characters, of any script',
    stateItemSchema,
    { status: 'met', note: '語'.repeat(10_000) },
    { status: 'met', note: '語'.repeat(10_000) },
  ],
  ['evidence with a link', evidenceInputSchema, evidence, evidence],
  [
    'evidence with a note, its title trimmed',
    evidenceInputSchema,
    { ...evidence, url: undefined, note: 'Seen', title: ' Runbook ' },
    { ...evidence, url: undefined, note: 'Seen' },
  ],
  [
    'evidence that counts for one day',
    evidenceInputSchema,
    { ...evidence, validUntil: '2026-03-01' },
    { ...evidence, validUntil: '2026-03-01' },
  ],
  [
    'a leap day',
    evidenceInputSchema,
    { ...evidence, collectedOn: '2028-02-29' },
    { ...evidence, collectedOn: '2028-02-29' },
  ],
  [
    'a draft of one plan, and the other taken away',
    plansInputSchema,
    { closure: { plan: 'Soon' }, target: null },
    { closure: { plan: 'Soon' }, target: null },
  ],
  ['a limited rollout', launchScopeSchema, initial, initial],
  ['a preview of nothing', previewSchema, {}, { changes: [], statements: [] }],
];

describe('what people send', () => {
  it.each(refused)('refuses %s', (_, schema, value, [path, message]) => {
    const { error } = schema.safeParse(value);
    const findings = describeIssues(schema, value, error?.issues ?? []);
    expect(findings).toEqual([{ severity: 'error', path, message }]);
  });

  it.each(accepted)('takes %s', (_, schema, value, parsed) => {
    expect(schema.parse(value)).toEqual(parsed);
  });

  it('names everything that is wrong at once', () => {
    const value = { status: 'x', note: LONG, owner: 'a b' };
    const { error } = stateItemSchema.safeParse(value);
    expect(
      describeIssues(stateItemSchema, value, error!.issues).map(
        ({ path }) => path,
      ),
    ).toEqual(['status', 'note', 'owner']);
  });
});
