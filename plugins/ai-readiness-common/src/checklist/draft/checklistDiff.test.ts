import { aChecklist, anItem } from '../__fixtures__/aChecklist';
import type { Checklist, ChecklistItem, Gate } from '../types';
import { checklistDiff } from './checklistDiff';

const NOTHING = { gates: [], items: [], policy: [] };

const aGate = (id: string, items: ChecklistItem[]): Gate => ({
  id,
  title: `Gate of ${id}`,
  shortTitle: id,
  question: `Is ${id} all right?`,
  items,
});

const items = (all: ChecklistItem[]): Checklist =>
  aChecklist([], { gates: [aGate('run', all)] });

const gates = (...all: Gate[]): Checklist => aChecklist([], { gates: all });

const [a, b, c] = ['a', 'b', 'c'].map(id =>
  anItem({ id, title: `Item ${id}` }),
);
const saidOf = (from: Checklist, to: Checklist) => {
  const diff = checklistDiff(from, to);
  return [...diff.gates, ...diff.items, ...diff.policy].map(
    ({ message }) => message,
  );
};

describe('checklistDiff', () => {
  it('finds nothing where only the version is another one', () => {
    expect(
      checklistDiff(aChecklist(), aChecklist([anItem()], { version: '2.0.0' })),
    ).toEqual(NOTHING);
  });

  it.each<[string, Partial<ChecklistItem>, string]>([
    ['critical', { critical: true }, 'critical: always, so far never'],
    [
      'critical by a predicate',
      { critical: { 'aiReadiness.riskTier': 'high' } },
      'critical: risk tier high, so far never',
    ],
    [
      'whom it is asked of',
      { appliesWhen: { 'aiReadiness.traits': { $contains: 'genai' } } },
      'asked of: trait genai, so far every service',
    ],
    ['area', { area: 'risk' }, 'area: Risk, so far Platform'],
    ['validity', { validDays: 1 }, 'a statement holds: 1 day, so far 180 days'],
    [
      'evidence',
      { requiresEvidence: true },
      'evidence is required: always, so far where it is critical',
    ],
    [
      'evidence that does not suffice',
      { insufficientEvidence: ['vendor-statement'] },
      'evidence that does not suffice alone: vendor-statement, so far nothing',
    ],
    ['level', { level: 'target' }, 'level: target, so far minimum'],
    ['title', { title: 'B' }, 'title: B, so far Item b'],
    ['question', { question: `${'x'.repeat(80)}?` }, 'question: worded anew'],
    [
      'what makes it questionable',
      { reassessOn: [] },
      'assessed again after: nothing, so far incident, model, prompt, vendor, data-class, intended-use',
    ],
  ])('says what is otherwise of an item: %s', (_, change, message) => {
    const diff = checklistDiff(items([a, b]), items([a, { ...b, ...change }]));
    const [found] = diff.items;
    expect(diff).toEqual({ ...NOTHING, items: [found] });
    expect(found).toMatchObject({ change: 'changed', id: 'b', number: '1.2' });
    expect(found.fields.map(field => field.message)).toEqual([message]);
  });

  it('tells what rules read from what only people read', () => {
    const changed = { ...a, critical: true, level: 'target' as const };
    const [{ fields, message }] = checklistDiff(
      items([a]),
      items([changed]),
    ).items;
    expect(fields.map(({ field, counts }) => [field, counts])).toEqual([
      ['critical', true],
      ['level', false],
    ]);
    expect(message).toBe(
      '1.1 Item a: critical: always, so far never; level: target, so far minimum.',
    );
  });

  it.each<[string, Checklist, Checklist, string[]]>([
    [
      'a new item',
      items([a]),
      items([a, { ...b, critical: true }]),
      [
        '1.2 Item b is new in Gate of run, asked of every service, critical: always.',
      ],
    ],
    [
      'an item that goes',
      items([a, b]),
      items([a]),
      ['1.2 Item b is not asked any more.'],
    ],
    [
      'items that change places',
      items([a, b]),
      items([b, a]),
      [
        '1.1 Item b: number: 1.1, so far 1.2.',
        '1.2 Item a: number: 1.2, so far 1.1.',
      ],
    ],
    [
      'an item in another gate',
      gates(aGate('x', [a, b]), aGate('y', [c])),
      gates(aGate('x', [a]), aGate('y', [c, b])),
      ['2.2 Item b: gate: Gate of y, so far Gate of x.'],
    ],
    [
      'a new gate, which moves nobody',
      gates(aGate('x', [a]), aGate('y', [b])),
      gates(aGate('x', [a]), aGate('z', [c]), aGate('y', [b])),
      [
        'Gate 2 Gate of z is new, with 1 item.',
        '2.1 Item c is new in Gate of z, asked of every service, critical: never.',
      ],
    ],
    [
      'a gate that goes',
      gates(aGate('x', [a]), aGate('y', [b])),
      gates(aGate('x', [a])),
      ['Gate 2 Gate of y is gone.', '2.1 Item b is not asked any more.'],
    ],
    [
      'gates that change places, with their items',
      gates(aGate('x', [a]), aGate('y', [b])),
      gates(aGate('y', [b]), aGate('x', [a])),
      [
        'Gate of y is gate 1, so far gate 2.',
        'Gate of x is gate 2, so far gate 1.',
      ],
    ],
    [
      'a gate that reads otherwise',
      gates(aGate('x', [a])),
      gates({ ...aGate('x', [a]), title: 'New', question: 'Other?' }),
      ['New: title: New, so far Gate of x; question: worded anew.'],
    ],
  ])('says so of %s', (_, from, to, messages) => {
    expect(saidOf(from, to)).toEqual(messages);
  });

  it('says which numbers of the rules are other ones', () => {
    const from = aChecklist();
    const policy = {
      ...from.policy,
      maxOpenItems: 1,
      reviewAfterDays: [],
      separationOfDuties: 'enforce' as const,
    };
    expect(checklistDiff(from, { ...from, policy }).policy).toEqual([
      {
        name: 'maxOpenItems',
        from: '2',
        to: '1',
        message: 'open items that a Conditional Go may carry: 1, so far 2',
      },
      {
        name: 'reviewAfterDays',
        from: '30, 90',
        to: 'none',
        message:
          'days after the launch on which reviews are due: none, so far 30, 90',
      },
      {
        name: 'separationOfDuties',
        from: 'warn',
        to: 'enforce',
        message: 'separation of duties: enforce, so far warn',
      },
    ]);
  });
});
