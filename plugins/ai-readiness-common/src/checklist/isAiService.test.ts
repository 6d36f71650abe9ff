import { aService } from './__fixtures__/aChecklist';
import { DEFAULT_SERVICE_FILTER, isAiService } from './isAiService';

describe('isAiService', () => {
  it.each([
    ['ai-service', true],
    ['ai-agent', true],
    ['llm-app', true],
    ['ml-model', true],
    ['ml-service', true],
    ['website', false],
  ])('a Component of type %s: %s', (type, expected) => {
    const entity = aService({}, { spec: { type } });
    expect(isAiService(entity, DEFAULT_SERVICE_FILTER)).toBe(expected);
  });

  it.each([
    ['an API is none by its type', {}, { kind: 'API' }, false],
    ['any kind by annotation', { enabled: 'true' }, { kind: 'API' }, true],
    ['any type by annotation', { enabled: 'true' }, { spec: {} }, true],
    ['opting out wins over the type', { enabled: 'false' }, {}, false],
    ['opting out in any case', { enabled: ' False' }, {}, false],
    ['another value says nothing', { enabled: 'maybe' }, {}, true],
  ])('%s', (_, annotations, fields, expected) => {
    const entity = aService(annotations, fields);
    expect(isAiService(entity, DEFAULT_SERVICE_FILTER)).toBe(expected);
  });

  it('takes a filter of the organisation, which opting out still beats', () => {
    const filter = { 'metadata.tags': { $contains: 'ai' } };
    const tagged = { metadata: { name: 'x', tags: ['ai'] }, spec: {} };
    const optedOut = aService({ enabled: 'false' });
    optedOut.metadata.tags = ['ai'];
    expect(isAiService(aService({}, tagged), filter)).toBe(true);
    expect(isAiService(aService(), filter)).toBe(false);
    expect(isAiService(optedOut, filter)).toBe(false);
  });
});
