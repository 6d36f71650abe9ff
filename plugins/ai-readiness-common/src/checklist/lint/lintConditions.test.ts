import type { FilterPredicate } from '@backstage/filter-predicates';
import { aChecklist, anItem } from '../__fixtures__/aChecklist';
import { lintChecklist } from '../lintChecklist';
import type { ChecklistItem } from '../types';

const AT = 'gates.operations.items.rollback-rehearsed';
const GENAI = { 'aiReadiness.traits': { $contains: 'genai' } };
const HIGH = { 'aiReadiness.riskTier': 'high' };

function findings(item: Partial<ChecklistItem>): string[] {
  return lintChecklist(aChecklist([anItem(item)])).map(
    ({ severity, path, message }) => `${severity} ${path}: ${message}`,
  );
}

describe('lintChecklist, on the predicates of an item', () => {
  it.each<[string, FilterPredicate, string]>([
    [
      'two values of one field',
      { $all: [{ 'spec.type': 'ai-agent' }, { 'spec.type': 'llm-app' }] },
      '.critical: can never match: no service satisfies {"$all":[{"spec.type":"ai-agent"},{"spec.type":"llm-app"}]}',
    ],
    [
      'a condition and its opposite, deep inside',
      { $any: [HIGH, { $all: [GENAI, { $not: GENAI }] }] },
      '.critical.$any[1]: can never match: no service satisfies',
    ],
    [
      'a value that must not be there',
      { $all: [{ 'spec.type': { $exists: false } }, { 'spec.type': 'x' }] },
      '.critical: can never match',
    ],
    [
      'a beginning that the value does not have',
      { $all: [{ kind: { $hasPrefix: 'comp' } }, { kind: 'API' }] },
      '.critical: can never match',
    ],
    [
      'values of two lists without a common one',
      {
        $all: [
          { 'spec.type': { $in: ['a', 'b'] } },
          { 'spec.type': { $in: ['c'] } },
        ],
      },
      '.critical: can never match',
    ],
    [
      'a text asked as a list',
      { 'aiReadiness.riskTier': { $contains: 'high' } },
      '.critical: can never match',
    ],
    [
      'an empty $in',
      { 'spec.type': { $in: [] } },
      '.critical["spec.type"]: $in is empty, so it can never match',
    ],
    [
      'an empty $any',
      { $any: [] },
      '.critical.$any: is empty, so it can never match',
    ],
    [
      'a plain value among predicates',
      { $any: ['high', HIGH] },
      '.critical.$any[0]: can never match: compare a field instead',
    ],
    [
      'an unknown risk tier',
      { 'aiReadiness.riskTier': { $in: ['high', 'critical'] } },
      '.critical["aiReadiness.riskTier"]: unknown risk tier "critical"; known are low, medium, high',
    ],
    [
      'an unknown trait',
      { 'aiReadiness.traits': { $contains: { $any: ['gen-ai', 'agentic'] } } },
      '.critical["aiReadiness.traits"]: unknown trait "gen-ai"; known are genai, vendor-model, high-impact, agentic; for a property of your own',
    ],
    [
      'traits compared as a text',
      { 'aiReadiness.traits': 'genai' },
      '.critical["aiReadiness.traits"]: is a list; write {"$contains": "genai"}',
    ],
    [
      'an unknown field of ours',
      { 'aiReadiness.tier': 'high' },
      '.critical["aiReadiness.tier"]: there is no such field; known are aiReadiness.riskTier and aiReadiness.traits',
    ],
    [
      'a field that no entity has',
      { riskTier: 'high' },
      '.critical.riskTier: an entity has no such field; known are aiReadiness.riskTier, aiReadiness.traits and',
    ],
    [
      'a truth value where annotations hold texts',
      { 'metadata.annotations.example.com/regulated': true },
      '.critical["metadata.annotations.example.com/regulated"]: is always a text; put the value in quotes: "true" or "false"',
    ],
    [
      'an unknown operator',
      JSON.parse('{"$either": []}'),
      '.critical.$either: unknown operator; use $all, $any or $not',
    ],
    [
      'an unknown operator on a field',
      JSON.parse('{"spec.type": {"$like": "a"}}'),
      '.critical["spec.type"].$like: unknown operator; use $exists, $in, $contains or $hasPrefix',
    ],
  ])('finds a predicate that can never match: %s', (_, critical, expected) => {
    const inAppliesWhen = expected.replace('.critical', '.appliesWhen');
    expect(findings({ critical })).toEqual([
      expect.stringContaining(`error ${AT}${expected}`),
    ]);
    expect(findings({ appliesWhen: critical })).toEqual([
      expect.stringContaining(`error ${AT}${inAppliesWhen}`),
    ]);
  });

  it.each<[string, ChecklistItem['critical']]>([
    ['a tier', HIGH],
    ['one of several traits', { $any: [GENAI, HIGH] }],
    [
      'two traits at once',
      {
        $all: [GENAI, { 'aiReadiness.traits': { $contains: 'agentic' } }],
      },
    ],
    ['not a trait', { $not: GENAI }],
    [
      'a beginning, but not all of it',
      {
        $all: [
          { 'spec.type': { $hasPrefix: 'ml-' } },
          { $not: { 'spec.type': { $in: ['ml-', 'ml-model'] } } },
        ],
      },
    ],
    [
      'two tags',
      {
        $all: [
          { 'metadata.tags': { $contains: 'a' } },
          { 'metadata.tags': { $contains: 'b' } },
        ],
      },
    ],
    [
      'a relation',
      {
        relations: {
          $contains: { type: 'ownedBy', targetRef: 'group:default/a' },
        },
      },
    ],
    [
      'letters of another case',
      {
        $all: [{ kind: 'component' }, { kind: 'Component' }],
      },
    ],
    [
      'more cases than can be tried',
      {
        $any: Array.from({ length: 20 }, (_, n) =>
          JSON.parse(`{"spec.f${n}": "x"}`),
        ),
      },
    ],
  ])('lets a predicate pass that can match: %s', (_, critical) => {
    expect(findings({ critical })).toEqual([]);
  });

  it('finds an item that is critical only where it does not apply', () => {
    expect(findings({ critical: { $not: GENAI }, appliesWhen: GENAI })).toEqual(
      [
        `error ${AT}.critical: contradicts appliesWhen: where the item applies it is never critical`,
      ],
    );
    expect(findings({ critical: HIGH, appliesWhen: GENAI })).toEqual([]);
  });

  it('finds a criticality that holds everywhere but allows exemptions', () => {
    expect(findings({ critical: { $any: [GENAI, { $not: GENAI }] } })).toEqual([
      `warning ${AT}.critical: holds for every service; write true, which also rules out exemptions`,
    ]);
  });
});
