import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  type AreaOwnership,
  canonicalJson,
  type Liveness,
  relationTargets,
  serviceProfile,
} from 'backstage-plugin-ai-readiness-common';
import type { CatalogLook } from './ReviewState';

/** Who owns an area; not where that is said: the catalog has its own history. */
export type AreaFact = Pick<
  AreaOwnership,
  'area' | 'liveness' | 'since' | 'owners'
>;

/** What of a look a verdict, a standing or a decision rests on. */
export interface CatalogFacts {
  areas: AreaFact[];
  /** Of the owners that the review itself names. */
  livenesses: Record<string, Liveness>;
  riskTier?: string;
  traits: string[];
  lifecycle?: string;
  /** The first one. */
  owner?: string;
}

/** Only what differs: a part that is in one of them alone was not there before. */
export interface FactsChange {
  from: Partial<CatalogFacts>;
  to: Partial<CatalogFacts>;
}

export function catalogFacts({
  entity,
  areas,
  livenesses,
}: CatalogLook): CatalogFacts {
  const { riskTier, traits } = serviceProfile(entity);
  const lifecycle = entity.spec?.lifecycle;
  const [owner] = relationTargets(entity, RELATION_OWNED_BY);
  return {
    areas: areas.map(areaFact),
    livenesses,
    ...(riskTier && { riskTier }),
    traits,
    ...(typeof lifecycle === 'string' && { lifecycle }),
    ...(owner && { owner }),
  };
}

export function areaFact({
  area,
  liveness,
  since,
  owners,
}: AreaOwnership): AreaFact {
  return {
    area,
    liveness,
    owners: owners.map(({ ref, liveness: own }) => ({ ref, liveness: own })),
    ...(since && { since }),
  };
}

/** Absent where nothing differs. */
export function differingFacts(
  before: CatalogFacts,
  after: CatalogFacts,
): FactsChange | undefined {
  const from = differing(before, after);
  const to = differing(after, before);
  const nothing = !Object.keys(from).length && !Object.keys(to).length;
  return nothing ? undefined : { from, to };
}

/** What of `facts` the other ones do not say as well. */
function differing(
  facts: CatalogFacts,
  other: CatalogFacts,
): Partial<CatalogFacts> {
  const { areas, livenesses, traits, ...words } = facts;
  const said = new Set(other.areas.map(withoutTime));
  const ofAreas = areas.filter(area => !said.has(withoutTime(area)));
  // That the review names somebody is news only where they can't answer.
  const ofNamed = Object.entries(livenesses).filter(
    ([ref, liveness]) => liveness !== (other.livenesses[ref] ?? 'live'),
  );
  const keys = Object.keys(words) as (keyof typeof words)[];
  return {
    ...(ofAreas.length && { areas: ofAreas }),
    ...(ofNamed.length && { livenesses: Object.fromEntries(ofNamed) }),
    ...(sorted(traits) !== sorted(other.traits) && { traits }),
    ...Object.fromEntries(
      keys
        .filter(key => words[key] !== other[key])
        .map(key => [key, words[key]]),
    ),
  };
}

function withoutTime({ since: _, ...area }: AreaFact): string {
  return canonicalJson(area);
}

function sorted(traits: readonly string[]): string {
  return [...traits].sort().join();
}

/** The facts before they changed. */
export function factsBefore(
  { areas, livenesses, ...words }: CatalogFacts,
  { from, to }: FactsChange,
): CatalogFacts {
  const { areas: areasThen = [], livenesses: then, ...wordsThen } = from;
  const changed = new Set(
    [...areasThen, ...(to.areas ?? [])].map(({ area }) => area),
  );
  return {
    ...without(words, to),
    ...wordsThen,
    traits: from.traits ?? words.traits,
    areas: [...areas.filter(({ area }) => !changed.has(area)), ...areasThen],
    livenesses: { ...without(livenesses, to.livenesses), ...then },
  };
}

function without<T extends object>(record: T, gone: object = {}): T {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !(key in gone)),
  ) as T;
}
