import { aChecklist, anItem } from './__fixtures__/aChecklist';
import { overrideChecklist } from './overrideChecklist';

const gateTexts = {
  title: 'Regulator',
  shortTitle: 'Regulator',
  question: 'Would the regulator agree?',
};

describe('overrideChecklist', () => {
  it('changes nothing without overrides', () => {
    const base = aChecklist();
    expect(overrideChecklist(base, {})).toBe(base);
    expect(overrideChecklist(base, { items: {} })).toEqual(base);
  });

  it('overrides single numbers of the policy', () => {
    const base = aChecklist();
    const { policy } = overrideChecklist(base, {
      policy: { maxConditionDays: 30, separationOfDuties: 'enforce' },
    });
    expect(policy).toEqual({
      ...base.policy,
      maxConditionDays: 30,
      separationOfDuties: 'enforce',
    });
  });

  it('keeps the numbers that the base has and the overrides do not', () => {
    const base = aChecklist();
    base.policy.reassessDays = 7;
    const { policy } = overrideChecklist(base, {
      policy: { maxOverrideDays: 10 },
    });
    expect(policy).toMatchObject({ reassessDays: 7, maxOverrideDays: 10 });
  });

  it('is called otherwise where the overrides say so', () => {
    const changed = overrideChecklist(aChecklist(), { version: '1.1.0' });
    expect(changed).toEqual(aChecklist([anItem()], { version: '1.1.0' }));
  });

  it('names where the overrides stand', () => {
    const items = { rollback: { fix: 'x' } };
    expect(() =>
      overrideChecklist(aChecklist(), { items }, 'aiReadiness.other'),
    ).toThrow('aiReadiness.other.items.rollback: there is no such item');
  });

  it('overrides single fields of an item and keeps the others', () => {
    const base = aChecklist([anItem({ critical: true })]);
    const { gates } = overrideChecklist(base, {
      items: { 'rollback-rehearsed': { area: 'security', validDays: 30 } },
    });
    expect(gates[0].items[1]).toEqual(
      anItem({ critical: true, area: 'security', validDays: 30 }),
    );
  });

  it('appends a gate with a new id', () => {
    const ours = {
      id: 'regulator',
      ...gateTexts,
      items: [anItem({ id: 'x' })],
    };
    const { gates } = overrideChecklist(aChecklist(), { gates: [ours] });
    expect(gates.map(gate => gate.id)).toEqual(['operations', 'regulator']);
    expect(gates[1]).toEqual(ours);
  });

  it('appends items to a gate that exists, and changes a text that is given', () => {
    const { gates } = overrideChecklist(aChecklist(), {
      gates: [
        { id: 'operations', shortTitle: 'Run', items: [anItem({ id: 'x' })] },
      ],
    });
    expect(gates).toHaveLength(1);
    expect(gates[0]).toMatchObject({ title: 'Operations', shortTitle: 'Run' });
    expect(gates[0].items.map(item => item.id)).toEqual([
      'area-owners',
      'rollback-rehearsed',
      'x',
    ]);
  });

  it('leaves the base as it is', () => {
    const base = aChecklist();
    overrideChecklist(base, {
      policy: { maxOpenItems: 0 },
      items: { 'rollback-rehearsed': { area: 'legal' } },
      gates: [{ id: 'operations', items: [anItem({ id: 'x' })] }],
    });
    expect(base).toEqual(aChecklist());
  });

  it.each([
    [
      'an unknown item, naming the known ones',
      { items: { rollback: { fix: 'x' } } },
      'aiReadiness.checklist.items.rollback: there is no such item; known items are area-owners, rollback-rehearsed',
    ],
    [
      'a name every object has',
      { items: { constructor: { fix: 'x' } } },
      'items.constructor: there is no such item',
    ],
    [
      'a new gate without texts',
      { gates: [{ id: 'regulator', items: [anItem({ id: 'x' })] }] },
      'gates.regulator.title: is missing; must be a text',
    ],
    [
      'a new gate without items',
      { gates: [{ id: 'regulator', ...gateTexts, items: [] }] },
      'gates.regulator.items: must not be empty',
    ],
    [
      'a number out of range',
      { policy: { maxOpenItems: 99 } },
      'policy.maxOpenItems: must be at most 10; is 99',
    ],
  ])('refuses %s', (_, overrides, expected) => {
    expect(() => overrideChecklist(aChecklist(), overrides)).toThrow(expected);
  });
});
