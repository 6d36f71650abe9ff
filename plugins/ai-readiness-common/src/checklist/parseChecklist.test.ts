import { aChecklist, anItem } from './__fixtures__/aChecklist';
import {
  checklistProblems,
  parseChecklist,
  parseChecklistOverrides,
} from './parseChecklist';

/** A checklist in which the second item is as given. */
function withItem(fields: Record<string, unknown>) {
  const { gates, ...rest } = aChecklist();
  const items = [gates[0].items[0], { ...anItem(), ...fields }];
  return { ...rest, gates: [{ ...gates[0], items }] };
}

const AT = 'gates.operations.items.rollback-rehearsed';

describe('parseChecklist', () => {
  it('fills in what an author may leave out', () => {
    const { critical, insufficientEvidence, references, reassessOn, ...item } =
      anItem();
    const { gates, ...rest } = aChecklist();
    const parsed = parseChecklist({
      ...rest,
      gates: [{ ...gates[0], items: [item] }],
    });
    expect(parsed.gates[0].items[0]).toMatchObject({
      critical: false,
      insufficientEvidence: [],
      reassessOn: [],
      references: [],
    });
  });

  it('fills in the policy of a checklist from before decisions', () => {
    const { policy, ...rest } = aChecklist();
    const { maxOpenItems, maxConditionDays, maxExemptionDays } = policy;
    const old = { maxOpenItems, maxConditionDays, maxExemptionDays };
    expect(parseChecklist({ ...rest, policy: old }).policy).toEqual({
      ...old,
      maxOverrideDays: 30,
      reviewAfterDays: [30, 90],
      reviewEveryYears: 1,
      reviewGraceDays: 14,
      reassessDays: 14,
      separationOfDuties: 'warn',
    });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ maxOverrideDays: 91 }, 'maxOverrideDays: must be at most 90; is 91'],
    [{ reviewAfterDays: [0] }, 'reviewAfterDays[0]: must be at least 1; is 0'],
    [{ reviewEveryYears: 0 }, 'reviewEveryYears: must be at least 1; is 0'],
    [{ reviewGraceDays: -1 }, 'reviewGraceDays: must be at least 0; is -1'],
    [{ reassessDays: 0 }, 'reassessDays: must be at least 1; is 0'],
    [
      { separationOfDuties: 'on' },
      'separationOfDuties: must be one of off, warn, enforce; is "on"',
    ],
  ])('refuses a policy with %j', (fields, problem) => {
    const { policy, ...rest } = aChecklist();
    expect(() =>
      parseChecklist({ ...rest, policy: { ...policy, ...fields } }),
    ).toThrow(`policy.${problem}`);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'an unknown area',
      { area: 'dta' },
      `${AT}.area: must be one of business, process, data, platform, risk, user-support, security, legal; is "dta"`,
    ],
    ['an empty text', { fix: '  ' }, `${AT}.fix: must not be empty`],
    [
      'a missing text',
      { fix: undefined },
      `${AT}.fix: is missing; must be a text`,
    ],
    ['another kind of value', { why: ['a'] }, `${AT}.why: must be a text`],
    [
      'a text that is too long',
      { title: 'x'.repeat(81) },
      `${AT}.title: must have at most 80 characters; has 81`,
    ],
    [
      'an unknown trigger',
      { reassessOn: ['modell'] },
      `${AT}.reassessOn[0]: must be one of incident, model, prompt, vendor, data-class, intended-use; is "modell"`,
    ],
    [
      'a number out of range',
      { validDays: 0 },
      `${AT}.validDays: must be at least 1; is 0`,
    ],
    [
      'a key with a typing error',
      { tittle: 'x' },
      `${AT}.tittle: is not known here; known are id, title, question, why`,
    ],
    [
      'an id that is none',
      { id: 'Rollback Rehearsed' },
      'gates.operations.items[1].id: must be lower-case words joined by hyphens',
    ],
    [
      'an id that two items share',
      { id: 'area-owners', area: 'x' },
      'gates.operations.items[1].area: must be one of',
    ],
    [
      'a reference with a wrong confidence',
      {
        references: [
          { framework: 'F', edition: '1', reference: '2', confidence: 'sure' },
        ],
      },
      `${AT}.references[0].confidence: must be one of high, medium, low; is "sure"`,
    ],
    [
      'a predicate that is a text',
      { critical: 'high' },
      `${AT}.critical: must be a filter predicate such as {"aiReadiness.riskTier": "high"}`,
    ],
    [
      'a predicate with an unknown operator',
      { appliesWhen: { $either: [] } },
      `${AT}.appliesWhen.$either: unknown operator; use $all, $any or $not`,
    ],
    [
      'an unknown operator beside a known one',
      { appliesWhen: { 'spec.type': { $in: ['a'], $nope: 1 } } },
      `${AT}.appliesWhen["spec.type"]: must be a text, a number, true, false or exactly one of $exists, $in, $contains or $hasPrefix`,
    ],
    [
      'an operator that compares, where predicates are combined',
      { appliesWhen: { 'aiReadiness.traits': { $contains: { $in: ['a'] } } } },
      `${AT}.appliesWhen["aiReadiness.traits"].$contains.$in: $in compares the value of one field and can't stand here; use $all, $any or $not`,
    ],
    [
      'operators side by side',
      { critical: { $any: [], kind: 'Component' } },
      `${AT}.critical.$any: must stand alone; put it and the other conditions into one $all`,
    ],
    [
      'an operator with the wrong kind of value',
      { critical: { $all: { kind: 'API' } } },
      `${AT}.critical.$all: must be a list of predicates`,
    ],
  ])('names the path and the remedy: %s', (_, fields, expected) => {
    expect(() => parseChecklist(withItem(fields))).toThrow(expected);
    expect(() => parseChecklist(withItem(fields))).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('names every mistake at once', () => {
    const value = { ...withItem({ area: 'x', fix: '' }), version: '1' };
    expect(checklistProblems(value)).toEqual([
      {
        severity: 'error',
        path: 'version',
        message: 'must be a version such as "1.0.0"',
      },
      expect.objectContaining({ path: `${AT}.fix` }),
      expect.objectContaining({ path: `${AT}.area` }),
    ]);
  });

  it.each([[undefined], ['a text'], [[]], [42]])('refuses %j', value => {
    expect(() => parseChecklist(value)).toThrow(
      /must be a mapping of keys to values/,
    );
  });
});

describe('parseChecklistOverrides', () => {
  it('adds no defaults of its own to an item', () => {
    const overrides = parseChecklistOverrides({
      items: { fallback: { fix: 'Ask the platform team first.' } },
    });
    expect(overrides.items).toEqual({
      fallback: { fix: 'Ask the platform team first.' },
    });
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown key',
      { gate: [] },
      '- gate: is not known here; known are file, version, policy, items, gates, draft',
    ],
    [
      'an unknown field of an item',
      { items: { fallback: { ttl: 5 } } },
      '- items.fallback.ttl: is not known here; known are title,',
    ],
    [
      'an id, which an item keeps',
      { items: { fallback: { id: 'x' } } },
      '- items.fallback.id: is not known here',
    ],
    [
      'an unknown number of the policy',
      { policy: { maxOpen: 1 } },
      '- policy.maxOpen: is not known here; known are maxOpenItems, maxConditionDays, maxExemptionDays',
    ],
    [
      'an item of a gate',
      { gates: [{ id: 'ours', items: [{ id: 'x' }] }] },
      '- gates.ours.items.x.title: is missing; must be a text',
    ],
  ])('names what is wrong: %s', (_, value, expected) => {
    expect(() => parseChecklistOverrides(value)).toThrow(expected);
    expect(() => parseChecklistOverrides(value)).toThrow(
      /^The config under aiReadiness\.checklist is not valid:/,
    );
  });
});
