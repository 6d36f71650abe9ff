import {
  aChecklist,
  anItem,
  areaOwnersItem,
} from '../checklist/__fixtures__/aChecklist';
import { reassessItems } from './reassessItems';

describe('reassessItems', () => {
  const checklist = aChecklist([
    anItem({ id: 'a', reassessOn: ['model', 'incident'] }),
    anItem({ id: 'b', reassessOn: ['prompt'] }),
    anItem({ id: 'c', reassessOn: ['model'] }),
    { ...areaOwnersItem, id: 'd', reassessOn: ['model'] },
  ]);

  it('names the items that a trigger concerns, and no computed one', () => {
    expect(reassessItems(checklist, 'model')).toEqual(['a', 'c']);
    expect(reassessItems(checklist, 'vendor')).toEqual([]);
  });
});
