import { aChecklist } from './__fixtures__/aChecklist';
import { checklistResponse } from './checklistResponse';
import { checklistResponseSchema } from './schema';

describe('checklistResponse', () => {
  it('numbers gates and items, and is what the contract says', () => {
    const response = checklistResponse(aChecklist(), '0123456789abcdef');
    expect(response.hash).toBe('0123456789abcdef');
    expect(response.gates[0].number).toBe(1);
    expect(response.gates[0].items.map(item => item.number)).toEqual([
      '1.1',
      '1.2',
    ]);
    expect(checklistResponseSchema.parse(response)).toEqual(response);
  });
});
