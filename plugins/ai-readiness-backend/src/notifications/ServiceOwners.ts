import type { Area } from 'backstage-plugin-ai-readiness-common';
import type { NamedOwner } from './FindingStore';

/** Who answers for what on some services. */
export class ServiceOwners {
  static of(
    named: readonly NamedOwner[],
    areaOf: (itemId: string) => Area | undefined,
  ): ServiceOwners {
    const owners = new ServiceOwners(areaOf);
    for (const { serviceId, area, itemId, ref } of named) {
      const key = keyOf(serviceId, itemId ?? area);
      owners.refs.set(key, [...owners.at(key), ref]);
      const all = keyOf(serviceId);
      if (!itemId) owners.refs.set(all, [...owners.at(all), ref]);
    }
    return owners;
  }

  private readonly refs = new Map<string, string[]>();

  private constructor(
    private readonly areaOf: (itemId: string) => Area | undefined,
  ) {}

  ofAllAreas(serviceId: string): readonly string[] {
    return this.at(keyOf(serviceId));
  }

  ofArea(serviceId: string, area: Area | undefined): readonly string[] {
    return area ? this.at(keyOf(serviceId, area)) : [];
  }

  /** The one who is named for the item, or else the owners of its area. */
  ofItem(serviceId: string, itemId: string): readonly string[] {
    const own = this.at(keyOf(serviceId, itemId));
    return own.length ? own : this.ofArea(serviceId, this.areaOf(itemId));
  }

  private at(key: string): readonly string[] {
    return this.refs.get(key) ?? [];
  }
}

function keyOf(serviceId: string, of = '*'): string {
  return `${serviceId} ${of}`;
}
