import type { Entity } from '@backstage/catalog-model';
import type { AreaOwnership } from 'backstage-plugin-ai-readiness-common';
import { catalogFacts, differingFacts, factsBefore } from './catalogFacts';
import type { CatalogLook } from './ReviewState';
import { withFacts } from './withFacts';

const SINCE = '2026-03-01T10:00:00.000Z';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'claims-triage',
    annotations: {
      'ai-readiness.io/risk-tier': 'high',
      'ai-readiness.io/traits': 'genai, agentic',
      'example.com/kept': 'yes',
    },
  },
  spec: { type: 'ai-service', lifecycle: 'experimental' },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/claims' },
    { type: 'partOf', targetRef: 'system:default/claims' },
  ],
};

const live = (area: AreaOwnership['area'], ref: string): AreaOwnership => ({
  area,
  liveness: 'live',
  owners: [
    {
      ref,
      liveness: 'live',
      contact: { email: `${ref}@example.com`, links: [] },
    },
  ],
  source: { kind: 'spec-owner', entityRef: 'component:default/claims-triage' },
});

const gone = (area: AreaOwnership['area'], ref: string): AreaOwnership => ({
  area,
  liveness: 'empty-group',
  owners: [{ ref, liveness: 'empty-group' }],
  since: SINCE,
});

const before: CatalogLook = {
  lookedAt: SINCE,
  entity,
  areas: [
    live('data', 'group:default/data'),
    live('risk', 'group:default/risk'),
  ],
  livenesses: { 'group:default/ops': 'live', 'user:default/sam': 'absent' },
  refs: [],
};

const changed = (metadata: object, rest: Partial<Entity> = {}): Entity => ({
  ...entity,
  ...rest,
  metadata: { ...entity.metadata, ...metadata },
});

const differing = (after: CatalogLook) =>
  differingFacts(catalogFacts(before), catalogFacts(after));

describe('what the catalog says otherwise', () => {
  it('is nothing while only words and times differ', () => {
    const after = {
      ...before,
      lookedAt: '2026-03-02T10:00:00.000Z',
      entity: changed({
        description: 'New words',
        annotations: {
          'ai-readiness.io/risk-tier': 'High',
          'ai-readiness.io/traits': 'agentic,genai',
        },
      }),
    };
    expect(differing(after)).toBeUndefined();
  });

  it('names only what differs', () => {
    const after = {
      ...before,
      areas: [gone('data', 'group:default/data'), before.areas[1]],
      entity: changed(
        { annotations: {} },
        { spec: { lifecycle: 'production' } },
      ),
    };
    expect(differing(after)).toEqual({
      from: {
        areas: [
          {
            area: 'data',
            liveness: 'live',
            owners: [{ ref: 'group:default/data', liveness: 'live' }],
          },
        ],
        riskTier: 'high',
        traits: ['genai', 'agentic'],
        lifecycle: 'experimental',
      },
      to: {
        areas: [
          {
            area: 'data',
            liveness: 'empty-group',
            owners: [{ ref: 'group:default/data', liveness: 'empty-group' }],
            since: SINCE,
          },
        ],
        traits: [],
        lifecycle: 'production',
      },
    });
  });

  it('tells of whom the review names only those who can not answer', () => {
    const named = (livenesses: CatalogLook['livenesses']) =>
      differing({ ...before, livenesses });
    const sam = { 'user:default/sam': 'absent' } as const;
    expect(named({ ...sam, 'user:default/new': 'live' })).toBeUndefined();
    expect(named(sam)).toBeUndefined();
    expect(
      named({ ...before.livenesses, 'group:default/x': 'empty-group' }),
    ).toEqual({
      from: {},
      to: { livenesses: { 'group:default/x': 'empty-group' } },
    });
    expect(named({ 'group:default/ops': 'live' })).toEqual({
      from: { livenesses: sam },
      to: {},
    });
  });
});

describe('a look with the facts of before', () => {
  const after: CatalogLook = {
    ...before,
    areas: [gone('data', 'group:default/data'), before.areas[1]],
    livenesses: {
      'group:default/ops': 'absent',
      'group:default/x': 'empty-group',
    },
    entity: changed(
      { annotations: { 'example.com/kept': 'yes' } },
      {
        spec: { type: 'ai-service' },
        relations: [{ type: 'partOf', targetRef: 'system:default/claims' }],
      },
    ),
  };

  it('says what was said then', () => {
    const facts = factsBefore(catalogFacts(after), differing(after)!);
    const then = withFacts(after, facts);
    expect(differing(then)).toBeUndefined();
    expect(catalogFacts(then).areas.map(({ area }) => area)).toEqual([
      'data',
      'risk',
    ]);
    expect(then.entity.metadata.annotations).toMatchObject({
      'example.com/kept': 'yes',
    });
    expect(then.entity.spec).toMatchObject({ type: 'ai-service' });
    expect(then.entity.relations).toHaveLength(2);
  });

  it('does away with what there was not then', () => {
    const backwards = differingFacts(
      catalogFacts(after),
      catalogFacts(before),
    )!;
    const then = withFacts(
      before,
      factsBefore(catalogFacts(before), backwards),
    );
    expect(
      differingFacts(catalogFacts(then), catalogFacts(after)),
    ).toBeUndefined();
    expect(then.entity.spec).toEqual({ type: 'ai-service' });
  });

  it('is the same entity, and the same area with its contacts, where nothing was', () => {
    const then = withFacts(before, catalogFacts(before));
    expect(then.entity).toBe(before.entity);
    expect(then.areas).toEqual(before.areas);
  });
});
