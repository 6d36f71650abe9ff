import { aService } from './__fixtures__/aChecklist';
import { serviceProfile } from './serviceProfile';

describe('serviceProfile', () => {
  it.each([
    ['nothing said', {}, { traits: [] }],
    ['a tier', { 'risk-tier': 'high' }, { riskTier: 'high', traits: [] }],
    ['any case', { 'risk-tier': ' High ' }, { riskTier: 'high', traits: [] }],
    ['an unknown tier counts as none', { 'risk-tier': 'x' }, { traits: [] }],
    [
      'traits are a comma list, trimmed, lower-case, each once',
      { traits: ' GenAI, agentic,,genai ' },
      { traits: ['genai', 'agentic'] },
    ],
    [
      'a trait that no checklist knows is kept',
      { traits: 'regulated' },
      { traits: ['regulated'] },
    ],
  ])('%s', (_, annotations, expected) => {
    expect(serviceProfile(aService(annotations))).toEqual(expected);
  });

  it('reads an entity without annotations', () => {
    const entity = aService({}, { metadata: { name: 'bare' } });
    expect(serviceProfile(entity)).toEqual({ traits: [] });
  });
});
