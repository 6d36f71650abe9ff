import fc from 'fast-check';
import { AREAS } from '../checklist/areas';
import { aDirectory, anEntity, around } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { isGap } from './liveness';
import type { ServiceSurroundings } from './namedOwners';
import { resolveOwners } from './resolveOwners';
import { areaOwnershipSchema } from './schema';

const RUNS = { numRuns: 500, seed: 20260310 };
const JANE = 'user:default/jane';

const anyOwner = fc.constantFrom(
  'claims',
  'group:default/insurance',
  'ghosts',
  'user:gone',
  'tbd',
  'The team',
  'Component:default/x',
  'köln',
);
const anyOwners = fc
  .array(anyOwner, { minLength: 1, maxLength: 3 })
  .map(owners => owners.join(','));
const anyAnnotations = fc.dictionary(fc.constantFrom(...AREAS), anyOwners, {
  maxKeys: 4,
});
const anyOwnedBy = fc.uniqueArray(
  fc.constantFrom(
    'group:default/claims',
    'group:default/ghosts',
    'user:default/gone',
  ),
  { maxLength: 2 },
);
const anyResource = fc
  .record({
    type: fc.constantFrom('dataset', 'queue'),
    ownedBy: anyOwnedBy,
  })
  .map(({ type, ownedBy }) =>
    anEntity('Resource', type, { spec: { type }, ownedBy }),
  );
const anySurroundings: fc.Arbitrary<ServiceSurroundings> = fc
  .record({
    service: fc.record({ owners: anyAnnotations, ownedBy: anyOwnedBy }),
    system: fc.option(anyAnnotations, { nil: undefined }),
    domain: fc.option(anyAnnotations, { nil: undefined }),
    resources: fc.array(anyResource, { maxLength: 3 }),
  })
  .map(({ service, system, domain, resources }) =>
    around(service, {
      ...(system && { system: anEntity('System', 's', { owners: system }) }),
      ...(domain && { domain: anEntity('Domain', 'd', { owners: domain }) }),
      resources,
    }),
  );

const gaps = (given: ServiceSurroundings) =>
  resolveOwners(given, aDirectory(), DEFAULT_OWNERSHIP_CONFIG)
    .filter(({ liveness }) => isGap(liveness))
    .map(({ area }) => area);

describe('resolveOwners', () => {
  it('never has more gaps once a live owner is named anywhere', () => {
    fc.assert(
      fc.property(
        anySurroundings,
        fc.constantFrom(...AREAS),
        fc.constantFrom(
          'service' as const,
          'system' as const,
          'domain' as const,
        ),
        (given, area, place) => {
          const entity = given[place] ?? anEntity(place, 'new');
          const key = `ai-readiness.io/${area}-owner`;
          const { annotations } = entity.metadata;
          const owners = annotations?.[key];
          const named = owners ? `${owners},${JANE}` : JANE;
          const metadata = {
            ...entity.metadata,
            annotations: { ...annotations, [key]: named },
          };
          const after = { ...given, [place]: { ...entity, metadata } };
          const before = gaps(given);
          const closed = place === 'service' ? area : undefined;
          for (const gap of gaps(after)) {
            expect(before).toContain(gap);
            expect(gap).not.toBe(closed);
          }
        },
      ),
      RUNS,
    );
  });

  it('gives every gap a remedy, and nothing else one', () => {
    fc.assert(
      fc.property(anySurroundings, given => {
        for (const ownership of resolveOwners(
          given,
          aDirectory(),
          DEFAULT_OWNERSHIP_CONFIG,
        )) {
          areaOwnershipSchema.parse(ownership);
          expect(Boolean(ownership.remedy)).toBe(isGap(ownership.liveness));
        }
      }),
      RUNS,
    );
  });
});
