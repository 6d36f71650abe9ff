import {
  aDirectory,
  anEntity,
  around,
  dataset,
  domain,
  system,
} from './__testUtils__/aCatalog';
import { briefly, type OwnershipRow } from './__testUtils__/briefly';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { resolveOwner, resolveOwners } from './resolveOwners';

const config = DEFAULT_OWNERSHIP_CONFIG;
const claims = 'group:default/claims';
const ghosts = 'group:default/ghosts';
const jane = 'user:default/jane';

const rows: Record<string, OwnershipRow> = {
  'source 1: an annotation on the service': {
    given: around({ owners: { risk: claims } }),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'annotation component:default/triage',
    },
  },
  'source 1: a short ref is a group in the namespace of the entity': {
    given: {
      service: anEntity('Component', 'triage', {
        namespace: 'emea',
        owners: { risk: 'claims' },
      }),
      resources: [],
    },
    found: {
      liveness: 'unresolved',
      owners: ['group:emea/claims'],
      from: 'annotation component:emea/triage',
    },
  },
  'source 1: an empty annotation names nobody': {
    given: around(
      { owners: { risk: ' , ' } },
      { system: system({ risk: jane }) },
    ),
    found: {
      liveness: 'live',
      owners: [jane],
      from: 'annotation system:default/intake inherited',
    },
  },
  'source 2: the same annotation on the System is inherited': {
    given: around({}, { system: system({ risk: claims }) }),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'annotation system:default/intake inherited',
    },
  },
  'source 2: then on the Domain': {
    given: around({}, { system: system({}), domain: domain({ risk: claims }) }),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'annotation domain:default/insurance inherited',
    },
  },
  'source 2: the System comes before the Domain': {
    given: around(
      {},
      { system: system({ risk: jane }), domain: domain({ risk: claims }) },
    ),
    found: {
      liveness: 'live',
      owners: [jane],
      from: 'annotation system:default/intake inherited',
    },
  },
  'the first that names somebody wins, also when that one is dead': {
    given: around(
      { owners: { risk: ghosts } },
      { system: system({ risk: claims }) },
    ),
    found: {
      liveness: 'empty-group',
      owners: [ghosts],
      from: 'annotation component:default/triage',
    },
  },
  'a dead owner on the System hides a live one on the Domain': {
    given: around(
      {},
      {
        system: system({ risk: 'user:default/gone' }),
        domain: domain({ risk: claims }),
      },
    ),
    found: {
      liveness: 'unresolved',
      owners: ['user:default/gone'],
      from: 'annotation system:default/intake inherited',
    },
  },
  'a dead annotation hides the owner of the service': {
    area: 'platform',
    given: around({ owners: { platform: 'tbd' }, ownedBy: [claims] }),
    found: {
      liveness: 'placeholder',
      owners: ['group:default/tbd'],
      from: 'annotation component:default/triage',
    },
  },
  'source 4: otherwise nobody': {
    given: around(),
    found: { liveness: 'missing', owners: [] },
  },
  'source 4: Resources of which none has an owner name nobody': {
    area: 'data',
    given: around({}, { resources: [dataset('calls'), dataset('notes')] }),
    found: { liveness: 'missing', owners: [] },
  },
  'several owners: live when one of them is': {
    given: around({ owners: { risk: `${ghosts}, gone ,${jane}` } }),
    found: {
      liveness: 'live',
      owners: [ghosts, 'group:default/gone', jane],
      from: 'annotation component:default/triage',
    },
  },
  'several owners: a gap when none of them is': {
    given: around({ owners: { risk: `${ghosts},todo` } }),
    found: {
      liveness: 'empty-group',
      owners: [ghosts, 'group:default/todo'],
      from: 'annotation component:default/triage',
    },
  },
  'free text is nobody that the catalog holds': {
    given: around({ owners: { risk: 'The claims team' } }),
    found: {
      liveness: 'unresolved',
      owners: ['The claims team'],
      from: 'annotation component:default/triage',
    },
  },
  'so is another kind of entity': {
    given: around({ owners: { risk: 'component:default/triage' } }),
    found: {
      liveness: 'unresolved',
      owners: ['component:default/triage'],
      from: 'annotation component:default/triage',
    },
  },
  'a placeholder is one also where it is no ref': {
    given: around({ owners: { risk: 'to be done' } }),
    config: { placeholders: ['to be done'] },
    found: {
      liveness: 'placeholder',
      owners: ['to be done'],
      from: 'annotation component:default/triage',
    },
  },
  'an organisation may use its own prefix': {
    given: around({ annotations: { 'example.com/risk-owner': claims } }),
    config: { annotationPrefix: 'example.com' },
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'annotation component:default/triage',
    },
  },
};

describe('resolveOwners', () => {
  it.each(Object.entries(rows))('%s', (_, row) => {
    expect(briefly('risk', row)).toEqual(row.found);
  });

  it('answers for all eight areas, in their usual order', () => {
    const all = resolveOwners(around(), aDirectory(), config);
    expect(all.map(({ area }) => area)).toEqual([
      'business',
      'process',
      'data',
      'platform',
      'risk',
      'user-support',
      'security',
      'legal',
    ]);
  });

  it('says of each owner whether it can answer', () => {
    const given = around({ owners: { risk: `${ghosts},${jane}` } });
    const all = resolveOwners(given, aDirectory(), config);
    expect(all.find(({ area }) => area === 'risk')?.owners).toEqual([
      { ref: ghosts, liveness: 'empty-group' },
      { ref: jane, liveness: 'live' },
    ]);
  });

  it('is unknown where nobody can be judged, but still knows that nobody is named', () => {
    const directory = { ...aDirectory({}, []), judgeable: false };
    const given = around({ owners: { risk: claims, legal: 'No ref' } });
    const liveness = new Map(
      resolveOwners(given, directory, config).map(found => [
        found.area,
        found.liveness,
      ]),
    );
    expect(liveness.get('risk')).toBe('unknown');
    expect(liveness.get('legal')).toBe('unresolved');
    expect(liveness.get('business')).toBe('missing');
  });
});

describe('resolveOwner', () => {
  it.each([
    ['live', { ref: claims }, { ref: claims, liveness: 'live' }],
    ['dead', { ref: ghosts }, { ref: ghosts, liveness: 'empty-group' }],
    [
      'no ref',
      { ref: 'Claims!', fault: 'that is none' },
      {
        ref: 'Claims!',
        liveness: 'unresolved',
        problem: expect.stringMatching(/^that is none; an owner is a User or/),
      },
    ],
    [
      'a placeholder that is no ref',
      { ref: 'N/A', fault: 'that is none' },
      {
        ref: 'N/A',
        liveness: 'placeholder',
        problem: expect.stringMatching(/^that is none; an owner is a User or/),
      },
    ],
  ])('judges an owner of a single item: %s', (_, named, owner) => {
    expect(resolveOwner(named, aDirectory(), config)).toEqual(owner);
  });
});
