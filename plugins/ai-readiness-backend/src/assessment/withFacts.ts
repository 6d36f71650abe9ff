import { type Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  type AreaOwnership,
  canonicalJson,
} from 'backstage-plugin-ai-readiness-common';
import {
  type AreaFact,
  areaFact,
  type CatalogFacts,
  catalogFacts,
} from './catalogFacts';
import type { CatalogLook } from './ReviewState';

const RISK_TIER = 'ai-readiness.io/risk-tier';
const TRAITS = 'ai-readiness.io/traits';

/** A look with these facts in the place of its own. Pure. */
export function withFacts(look: CatalogLook, facts: CatalogFacts): CatalogLook {
  const byArea = new Map(facts.areas.map(area => [area.area, area]));
  return {
    ...look,
    entity: withProfile(look, facts),
    areas: look.areas.map(area =>
      withAreaFact(area, byArea.get(area.area) ?? areaFact(area)),
    ),
    livenesses: facts.livenesses,
  };
}

/** How somebody can be reached is of today; what would close a gap is not known. */
function withAreaFact(area: AreaOwnership, fact: AreaFact): AreaOwnership {
  if (canonicalJson(areaFact(area)) === canonicalJson(fact)) return area;
  const contacts = new Map(
    area.owners.map(({ ref, contact }) => [ref, contact]),
  );
  return {
    ...fact,
    owners: fact.owners.map(owner => {
      const contact = contacts.get(owner.ref);
      return { ...owner, ...(contact && { contact }) };
    }),
  };
}

/** An entity that says the same stays the same. */
function withProfile(look: CatalogLook, facts: CatalogFacts): Entity {
  const { entity } = look;
  const now = catalogFacts(look);
  const { riskTier, traits, lifecycle, owner } = facts;
  const profile = [riskTier, traits, lifecycle, owner];
  const ofToday = [now.riskTier, now.traits, now.lifecycle, now.owner];
  if (JSON.stringify(profile) === JSON.stringify(ofToday)) return entity;
  const {
    [RISK_TIER]: _,
    [TRAITS]: __,
    ...annotations
  } = entity.metadata.annotations ?? {};
  const { lifecycle: ___, ...spec } = entity.spec ?? {};
  const others = (entity.relations ?? []).filter(
    ({ type }) => type !== RELATION_OWNED_BY,
  );
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...annotations,
        ...(riskTier && { [RISK_TIER]: riskTier }),
        ...(traits.length && { [TRAITS]: traits.join(', ') }),
      },
    },
    spec: { ...spec, ...(lifecycle && { lifecycle }) },
    relations:
      owner === now.owner
        ? entity.relations
        : [
            ...(owner ? [{ type: RELATION_OWNED_BY, targetRef: owner }] : []),
            ...others,
          ],
  };
}
