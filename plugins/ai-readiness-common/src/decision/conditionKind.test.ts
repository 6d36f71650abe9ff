import { conditionKind, type CarryFacts } from './conditionKind';

const PARTLY: CarryFacts = {
  open: true,
  onMinimum: false,
  effective: 'partially-met',
  critical: false,
  computed: false,
  initial: false,
  held: {},
};
const closure = { plan: 'Close it' };
const target = { plan: 'Reach it' };

describe('conditionKind', () => {
  it.each<[string, Partial<CarryFacts>, ReturnType<typeof conditionKind>]>([
    [
      'carries nothing of a met item',
      { open: false, effective: 'met' },
      undefined,
    ],
    ['closes what is open in a full launch', {}, 'closure'],
    ['does so whatever is planned', { held: { target } }, 'closure'],
    [
      'keeps what stands on its minimum',
      { open: false, onMinimum: true, initial: true },
      'target',
    ],
    ['aims for the target in a limited rollout', { initial: true }, 'target'],
    [
      'also with both plans',
      { initial: true, held: { closure, target } },
      'target',
    ],
    [
      'closes it where only that is planned',
      { initial: true, held: { closure } },
      'closure',
    ],
    [
      'but nothing critical',
      { initial: true, critical: true, held: { closure } },
      'target',
    ],
    [
      'closes what is not met at all',
      { initial: true, effective: 'not-met' },
      'closure',
    ],
    [
      'closes what the catalog answers',
      { initial: true, computed: true },
      'closure',
    ],
  ])('%s', (_, facts, kind) => {
    expect(conditionKind({ ...PARTLY, ...facts })).toBe(kind);
  });
});
