import type { Entity } from '@backstage/catalog-model';
import type { AreaOwnership, Owner, OwnerContact } from './types';

/** How the catalog says that a User or Group can be reached. @public */
export function ownerContact(entity: Entity): OwnerContact {
  const profile = entity.spec?.profile;
  const text = (key: string) => {
    const value =
      typeof profile === 'object' && profile !== null && !Array.isArray(profile)
        ? profile[key]
        : undefined;
    return typeof value === 'string' && value ? value : undefined;
  };
  const displayName = text('displayName') ?? entity.metadata.title;
  const email = text('email');
  return {
    ...(displayName && { displayName }),
    ...(email && { email }),
    links: (entity.metadata.links ?? []).map(({ url, title }) => ({
      url,
      title: title ?? url,
    })),
  };
}

/** The areas with the contact of each owner that the catalog holds. @public */
export function withContacts(
  areas: readonly AreaOwnership[],
  contacts: ReadonlyMap<string, OwnerContact>,
): AreaOwnership[] {
  return areas.map(area => ({
    ...area,
    owners: area.owners.map(owner => {
      const contact = contacts.get(owner.ref);
      return contact ? { ...owner, contact } : owner;
    }),
  }));
}

/**
 * An owner as lists and judgements have it. Dozens for each of thousands of
 * services: taking the rest of an object would cost more than judging it.
 * @public
 */
export function withoutContact(owner: Owner): Omit<Owner, 'contact'> {
  const { ref, liveness, problem, lastLiveAt } = owner;
  const rest: Omit<Owner, 'contact'> = { ref, liveness };
  if (problem !== undefined) rest.problem = problem;
  if (lastLiveAt !== undefined) rest.lastLiveAt = lastLiveAt;
  return rest;
}
