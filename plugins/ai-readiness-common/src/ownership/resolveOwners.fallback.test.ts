import { anEntity, around, dataset } from './__testUtils__/aCatalog';
import { briefly, type OwnershipRow } from './__testUtils__/briefly';

const claims = 'group:default/claims';
const ghosts = 'group:default/ghosts';
const jane = 'user:default/jane';

const rows: Record<string, OwnershipRow> = {
  'source 3: the platform falls back to the owner of the service': {
    area: 'platform',
    given: around({ ownedBy: [claims], spec: { owner: 'somebody-else' } }),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'spec-owner component:default/triage',
    },
  },
  'source 3: to each of its owners': {
    area: 'platform',
    given: around({ ownedBy: [ghosts, 'User:default/Jane'] }),
    found: {
      liveness: 'live',
      owners: [ghosts, jane],
      from: 'spec-owner component:default/triage',
    },
  },
  'source 3: to spec.owner where there is no relation yet': {
    area: 'platform',
    given: around({ spec: { owner: 'claims' } }),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'spec-owner component:default/triage',
    },
  },
  'source 3: a relation does not make an owner exist': {
    area: 'platform',
    given: around({ ownedBy: ['group:default/gone'] }),
    found: {
      liveness: 'unresolved',
      owners: ['group:default/gone'],
      from: 'spec-owner component:default/triage',
    },
  },
  'source 3: no other area falls back to it': {
    area: 'business',
    given: around({ ownedBy: [claims] }),
    found: { liveness: 'missing', owners: [] },
  },
  'source 3: unless the organisation says so': {
    area: 'business',
    given: around({ ownedBy: [claims] }),
    config: { specOwnerAreas: ['business'] },
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'spec-owner component:default/triage',
    },
  },
  'source 3: data falls back to the owners of its Resources': {
    area: 'data',
    given: around({}, { resources: [dataset('calls', claims)] }),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'resources resource:default/calls',
    },
  },
  'source 3: each of them has to have a live owner': {
    area: 'data',
    given: around(
      {},
      { resources: [dataset('calls', claims), dataset('notes', ghosts)] },
    ),
    found: {
      liveness: 'empty-group',
      owners: [claims, ghosts],
      from: 'resources resource:default/calls resource:default/notes',
    },
  },
  'source 3: a Resource without an owner leaves the area without one': {
    area: 'data',
    given: around(
      {},
      { resources: [dataset('calls', claims), dataset('notes')] },
    ),
    found: {
      liveness: 'missing',
      owners: [claims],
      from: 'resources resource:default/calls resource:default/notes',
    },
  },
  'source 3: one live owner of a Resource suffices for it': {
    area: 'data',
    given: around({}, { resources: [dataset('calls', ghosts, claims)] }),
    found: {
      liveness: 'live',
      owners: [ghosts, claims],
      from: 'resources resource:default/calls',
    },
  },
  'source 3: an owner of several Resources is named once': {
    area: 'data',
    given: around(
      {},
      { resources: [dataset('calls', claims), dataset('notes', claims)] },
    ),
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'resources resource:default/calls resource:default/notes',
    },
  },
  'source 3: Resources that hold no data do not count': {
    area: 'data',
    given: around(
      {},
      {
        resources: [
          anEntity('Resource', 'queue', {
            spec: { type: 'message-queue' },
            ownedBy: [claims],
          }),
        ],
      },
    ),
    found: { liveness: 'missing', owners: [] },
  },
  'source 3: types are compared without case': {
    area: 'data',
    given: around(
      {},
      {
        resources: [
          anEntity('Resource', 'lake', {
            spec: { type: 'Data-Lake' },
            ownedBy: [claims],
          }),
        ],
      },
    ),
    config: { resourceOwnerAreas: { data: ['data-LAKE'] } },
    found: {
      liveness: 'live',
      owners: [claims],
      from: 'resources resource:default/lake',
    },
  },
  'source 3: an annotation makes the Resources irrelevant': {
    area: 'data',
    given: around(
      { owners: { data: jane } },
      { resources: [dataset('calls', ghosts)] },
    ),
    found: {
      liveness: 'live',
      owners: [jane],
      from: 'annotation component:default/triage',
    },
  },
};

describe('resolveOwners, from the metadata that is there anyway', () => {
  it.each(Object.entries(rows))('%s', (_, row) => {
    expect(briefly('data', row)).toEqual(row.found);
  });
});
