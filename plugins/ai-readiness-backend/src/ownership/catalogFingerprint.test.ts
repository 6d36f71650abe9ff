import type { AreaOwnership } from 'backstage-plugin-ai-readiness-common';
import { type CatalogFacts, catalogFingerprint } from './catalogFingerprint';

const risk: AreaOwnership = {
  area: 'risk',
  liveness: 'live',
  owners: [{ ref: 'group:default/risk', liveness: 'live' }],
};
const facts: CatalogFacts = {
  entity: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'triage', uid: '1', etag: 'a' },
    spec: { type: 'ai-service' },
  },
  areas: [risk],
  livenesses: { 'user:default/jane': 'live' },
};
const taken = (changed: Partial<CatalogFacts> = {}, held = false) =>
  catalogFingerprint({ ...facts, ...changed }, { held });

describe('catalogFingerprint', () => {
  it.each<[string, Partial<CatalogFacts>]>([
    [
      'the etag, which tells of the processing as well',
      {
        entity: {
          ...facts.entity,
          metadata: { ...facts.entity.metadata, etag: 'b' },
        },
      },
    ],
    [
      'times and contacts',
      {
        areas: [
          {
            ...risk,
            since: '2026-03-10T09:00:00.000Z',
            owners: [{ ...risk.owners[0], contact: { links: [] } }],
          },
        ],
      },
    ],
  ])('is indifferent to %s', (_, changed) => {
    expect(taken(changed)).toBe(taken());
  });

  it.each<[string, Partial<CatalogFacts>]>([
    ['the spec', { entity: { ...facts.entity, spec: { type: 'ai-agent' } } }],
    ['the system', { system: 'system:default/claims' }],
    ['the domain', { domain: 'domain:default/insurance' }],
    ['an owner', { areas: [{ ...risk, owners: [] }] }],
    ['a liveness', { areas: [{ ...risk, liveness: 'unknown' }] }],
    [
      'an owner that the review names',
      { livenesses: { 'user:default/jane': 'unresolved' } },
    ],
  ])('tells a change of %s', (_, changed) => {
    expect(taken(changed)).not.toBe(taken());
  });

  it('stays the same under a hold where nothing rests on the directory', () => {
    expect(taken({}, true)).toBe(taken({}, true));
    const lost: Partial<CatalogFacts> = {
      areas: [
        {
          ...risk,
          liveness: 'unresolved',
          owners: [{ ref: 'group:default/risk', liveness: 'unresolved' }],
        },
      ],
    };
    // What is unknown under the hold has to be judged when it ends.
    expect(taken(lost, true)).not.toBe(taken(lost));
  });
});
