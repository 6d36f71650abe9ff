import type { Ownership } from 'backstage-plugin-ai-readiness-common';

const SERVICE = 'component:default/claims-triage';

/** The owners of the example service: one inherited, one gap, one odd name. */
export const theOwnership: Ownership = {
  state: 'live',
  lookedAt: '2026-03-10T09:00:00.000Z',
  areas: [
    {
      area: 'business',
      liveness: 'live',
      owners: [
        {
          ref: 'group:default/claims',
          liveness: 'live',
          contact: {
            displayName: 'Claims',
            email: 'claims@example.com',
            links: [],
          },
        },
      ],
      source: {
        kind: 'annotation',
        entityRef: 'system:default/claims-handling',
        annotation: 'ai-readiness.io/business-owner',
        inherited: true,
      },
    },
    {
      area: 'data',
      liveness: 'empty-group',
      owners: [{ ref: 'group:default/data', liveness: 'empty-group' }],
      source: {
        kind: 'annotation',
        entityRef: SERVICE,
        annotation: 'ai-readiness.io/data-owner',
        inherited: false,
      },
      since: '2026-02-26T00:00:00.000Z',
      remedy: {
        entityRef: SERVICE,
        annotation: 'ai-readiness.io/data-owner',
        snippet:
          "metadata:\n  annotations:\n    ai-readiness.io/data-owner: 'group:default/…'",
        editUrl: 'https://example.com/edit/catalog-info.yaml',
        advice: 'Add members to the group, or name an owner who can answer.',
      },
    },
    {
      area: 'platform',
      liveness: 'placeholder',
      owners: [
        {
          ref: 'To Be Decided',
          liveness: 'placeholder',
          problem: '"To Be Decided" is not an entity ref',
        },
      ],
      source: { kind: 'spec-owner', entityRef: SERVICE },
    },
    {
      area: 'risk',
      liveness: 'live',
      owners: [{ ref: 'user:default/jane', liveness: 'live' }],
      source: {
        kind: 'resources',
        entityRefs: ['resource:default/claims-db'],
      },
    },
  ],
};
