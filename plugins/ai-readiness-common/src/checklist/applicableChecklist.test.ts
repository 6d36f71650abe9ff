import { aChecklist, anItem, aService } from './__fixtures__/aChecklist';
import { applicableChecklist } from './applicableChecklist';
import type { ChecklistItem } from './types';

const GENAI = { 'aiReadiness.traits': { $contains: 'genai' } };
const HIGH = { 'aiReadiness.riskTier': 'high' };

function decided(item: Partial<ChecklistItem>, annotations = {}) {
  const checklist = aChecklist([anItem(item)]);
  return applicableChecklist(checklist, aService(annotations)).items[1];
}

describe('applicableChecklist', () => {
  it.each<[string, Partial<ChecklistItem>, Record<string, string>, object]>([
    [
      'critical everywhere',
      { critical: true },
      {},
      { critical: true, alwaysCritical: true, requiresEvidence: true },
    ],
    [
      'critical nowhere',
      { critical: false },
      { 'risk-tier': 'high' },
      { critical: false, alwaysCritical: false, requiresEvidence: false },
    ],
    [
      'critical where the predicate holds',
      { critical: HIGH },
      { 'risk-tier': 'high' },
      { critical: true, alwaysCritical: false, requiresEvidence: true },
    ],
    [
      'not critical where it does not',
      { critical: HIGH },
      { 'risk-tier': 'low' },
      { critical: false, alwaysCritical: false, requiresEvidence: false },
    ],
    [
      'evidence can be asked for without being critical',
      { requiresEvidence: true },
      {},
      { critical: false, requiresEvidence: true },
    ],
    [
      'evidence can be waived on a critical item',
      { critical: true, requiresEvidence: false },
      {},
      { critical: true, requiresEvidence: false },
    ],
    [
      'a computed item never asks for evidence',
      { critical: true, computed: 'area-owners', validDays: undefined },
      {},
      { requiresEvidence: false, computed: 'area-owners' },
    ],
    [
      'a predicate may ask the entity as well',
      { critical: { 'spec.type': 'ai-service', ...HIGH } },
      { 'risk-tier': 'high' },
      { critical: true },
    ],
  ])('%s', (_, item, annotations, expected) => {
    expect(decided(item, annotations)).toMatchObject(expected);
  });

  it('leaves out what does not apply and renumbers nothing', () => {
    const checklist = aChecklist([
      anItem({ id: 'one' }),
      anItem({ id: 'two', appliesWhen: GENAI }),
      anItem({ id: 'three' }),
    ]);
    const numbers = (annotations: Record<string, string>) =>
      applicableChecklist(checklist, aService(annotations)).items.map(
        item => `${item.number} ${item.id}`,
      );
    expect(numbers({})).toEqual(['1.1 area-owners', '1.2 one', '1.4 three']);
    expect(numbers({ traits: 'agentic, GenAI' })).toEqual([
      '1.1 area-owners',
      '1.2 one',
      '1.3 two',
      '1.4 three',
    ]);
  });

  it('keeps gates of which nothing applies, and the policy', () => {
    const checklist = aChecklist();
    checklist.gates.push({
      ...checklist.gates[0],
      id: 'knowledge',
      title: 'Knowledge',
      items: [anItem({ id: 'sources', appliesWhen: GENAI })],
    });
    const result = applicableChecklist(checklist, aService());
    expect(result.policy).toEqual(checklist.policy);
    expect(result.gates).toEqual([
      { id: 'operations', title: 'Operations' },
      { id: 'knowledge', title: 'Knowledge' },
    ]);
    expect(result.items.map(item => item.gateId)).not.toContain('knowledge');
  });
});
