import type { Entity } from '@backstage/catalog-model';
import { ownerContact, withContacts, withoutContact } from './contacts';
import { ownerSchema } from './schema';
import type { Owner } from './types';

const jane: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'jane',
    links: [
      { url: 'https://chat.example.com/jane', title: 'Chat' },
      { url: 'https://example.com/jane' },
    ],
  },
  spec: { profile: { displayName: 'Jane Doe', email: 'jane@example.com' } },
};

describe('ownerContact', () => {
  it('has the name, the address and the links that the catalog holds', () => {
    expect(ownerContact(jane)).toEqual({
      displayName: 'Jane Doe',
      email: 'jane@example.com',
      links: [
        { url: 'https://chat.example.com/jane', title: 'Chat' },
        { url: 'https://example.com/jane', title: 'https://example.com/jane' },
      ],
    });
  });

  it.each([
    ['no profile', {}],
    ['an empty one', { profile: { displayName: '', email: '' } }],
    ['one of another shape', { profile: ['Jane'] }],
    ['one of other types', { profile: { displayName: 7, email: false } }],
  ])('does with the title: %s', (_, spec) => {
    const metadata = { name: 'claims', title: 'Claims' };
    expect(ownerContact({ ...jane, metadata, spec })).toEqual({
      displayName: 'Claims',
      links: [],
    });
  });
});

describe('withContacts', () => {
  it('gives each owner its contact, where the catalog holds one', () => {
    const owner = (ref: string) => ({ ref, liveness: 'live' as const });
    const owners = [owner('user:default/jane'), owner('user:default/gone')];
    const areas = [
      { area: 'risk' as const, liveness: 'live' as const, owners },
    ];
    const known = new Map([['user:default/jane', ownerContact(jane)]]);
    expect(withContacts(areas, known)[0].owners).toEqual([
      { ...owners[0], contact: ownerContact(jane) },
      owners[1],
    ]);
  });
});

describe('withoutContact', () => {
  const owner: Required<Owner> = {
    ref: 'group:default/data',
    liveness: 'unknown',
    problem: 'The directory can not be read',
    lastLiveAt: '2026-03-10T12:00:00.000Z',
    contact: { displayName: 'Data', links: [] },
  };

  it('keeps all that an owner can have besides', () => {
    const { contact: _, ...rest } = owner;
    expect(Object.keys(owner)).toEqual(Object.keys(ownerSchema.shape));
    expect(withoutContact(owner)).toEqual(rest);
  });

  it('adds nothing', () => {
    const live: Owner = { ref: 'group:default/data', liveness: 'live' };
    expect(withoutContact(live)).toStrictEqual(live);
  });
});
