import type { Entity } from '@backstage/catalog-model';
import { KnownServices } from './KnownServices';
import type { KnownService } from './ReconciliationStore';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'triage', uid: 'uid-1' },
};

const aRow = (name: string, answered: boolean): KnownService => ({
  id: name,
  entityRef: `component:default/${name}`,
  uid: 'uid-1',
  archived: false,
  answered,
});

describe('KnownServices', () => {
  const answered = aRow('first-name', true);
  const opened = aRow('second-name', false);

  it.each([
    ['first', [answered, opened]],
    ['last', [opened, answered]],
  ])(
    'takes the answers for the former row, found %s of two',
    async (_, rows) => {
      const known = await KnownServices.of([entity], {
        knownByRef: async () => [],
        knownByUid: async () => rows,
      });
      expect(known.formerNameOf(entity)).toBe(answered);
    },
  );

  it('leaves out the row of the entity itself', async () => {
    const itself = aRow('triage', false);
    const asked: unknown[] = [];
    const known = await KnownServices.of([entity], {
      knownByRef: async () => [itself],
      knownByUid: async (...by) => {
        asked.push(by);
        return [answered];
      },
    });
    expect(asked).toEqual([[['uid-1'], ['triage']]]);
    expect(known.get('component:default/triage')).toBe(itself);
    expect(known.formerNameOf(entity)).toBe(answered);
  });
});
