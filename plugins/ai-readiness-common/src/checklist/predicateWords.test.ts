import type { FilterPredicate } from '@backstage/filter-predicates';
import { criticalWords, predicateWords } from './predicateWords';

const tier = (value: string): FilterPredicate => ({
  'aiReadiness.riskTier': value,
});
const trait = (value: string): FilterPredicate => ({
  'aiReadiness.traits': { $contains: value },
});

describe('predicateWords', () => {
  it.each<[string, FilterPredicate]>([
    ['risk tier high', tier('high')],
    ['trait agentic', trait('agentic')],
    [
      'trait high-impact or trait agentic',
      { $any: [trait('high-impact'), trait('agentic')] },
    ],
    [
      'risk tier high and (trait genai or trait agentic)',
      { $all: [tier('high'), { $any: [trait('genai'), trait('agentic')] }] },
    ],
    ['not (trait genai)', { $not: trait('genai') }],
    [
      'risk tier medium or high',
      { 'aiReadiness.riskTier': { $in: ['medium', 'high'] } },
    ],
    [
      'kind is Component and spec.lifecycle is production',
      { kind: 'Component', 'spec.lifecycle': 'production' },
    ],
    ['spec.system is set', { 'spec.system': { $exists: true } }],
    ['spec.system is not set', { 'spec.system': { $exists: false } }],
    [
      'metadata.name begins with claims-',
      { 'metadata.name': { $hasPrefix: 'claims-' } },
    ],
    ['metadata.tags contains ai', { 'metadata.tags': { $contains: 'ai' } }],
  ])('says "%s"', (words, predicate) => {
    expect(predicateWords(predicate)).toBe(words);
  });

  it('says where an item is critical', () => {
    expect([true, false, tier('high')].map(criticalWords)).toEqual([
      'always',
      'never',
      'risk tier high',
    ]);
  });
});
