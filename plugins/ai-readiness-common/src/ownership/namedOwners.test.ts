import { anEntity, around } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { namedOwnerRefs, relationTargets, resourceRefs } from './namedOwners';

describe('resourceRefs', () => {
  it('are the Resources that a service depends on, in lower case', () => {
    const service = anEntity('Component', 'triage', {
      dependsOn: ['Resource:Default/Calls', 'component:default/other'],
      ownedBy: ['resource:default/odd'],
    });
    expect(resourceRefs(service)).toEqual(['resource:default/calls']);
  });

  it('are none for an entity without relations', () => {
    const { relations: _, ...bare } = anEntity('Component', 'triage');
    expect(resourceRefs(bare)).toEqual([]);
    expect(relationTargets(bare, 'ownedBy')).toEqual([]);
  });
});

describe('namedOwnerRefs', () => {
  it('are all whom anything around names, each once, without what is no ref', () => {
    const given = around(
      {
        owners: { risk: 'claims, the team', legal: 'claims' },
        ownedBy: ['group:default/builders'],
      },
      {
        domain: anEntity('Domain', 'd', { owners: { business: 'user:jane' } }),
      },
    );
    expect(namedOwnerRefs(given, DEFAULT_OWNERSHIP_CONFIG)).toEqual([
      'user:default/jane',
      'group:default/builders',
      'group:default/claims',
    ]);
  });
});
