import { relationOf } from './relation';
import type { Verdict } from '../verdict/types';
import type { DecidedVerdict, Decision } from './types';

const ROWS: [DecidedVerdict, Verdict, Decision['relation']][] = [
  ['go', 'go', 'as-computed'],
  ['conditional-go', 'conditional-go', 'as-computed'],
  ['no-go', 'no-go', 'as-computed'],
  ['conditional-go', 'go', 'stricter'],
  ['no-go', 'go', 'stricter'],
  ['no-go', 'conditional-go', 'stricter'],
  ['no-go', 'incomplete', 'stricter'],
  ['go', 'conditional-go', 'looser'],
  ['go', 'incomplete', 'looser'],
  ['conditional-go', 'incomplete', 'looser'],
  ['go', 'no-go', 'looser'],
  ['conditional-go', 'no-go', 'looser'],
];

describe('relationOf', () => {
  it.each(ROWS)('%s over %s is %s', (decided, computed, relation) => {
    expect(relationOf(decided, computed)).toBe(relation);
  });
});
