import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { KnownService } from './ReconciliationStore';

/** The services that have a row, found by ref and by the uid of their entity. */
export class KnownServices {
  private readonly byRef: Map<string, KnownService>;
  private readonly byUid = new Map<string, KnownService>();

  constructor(services: readonly KnownService[]) {
    this.byRef = new Map(services.map(known => [known.entityRef, known]));
    for (const known of services) {
      if (known.uid) this.byUid.set(known.uid, known);
    }
  }

  get(entityRef: string): KnownService | undefined {
    return this.byRef.get(entityRef);
  }

  /** The row of an entity that has kept its uid, but not its ref. */
  formerNameOf(entity: Entity): KnownService | undefined {
    const { uid } = entity.metadata;
    const known = uid ? this.byUid.get(uid) : undefined;
    return known?.entityRef === stringifyEntityRef(entity) ? undefined : known;
  }

  rename(known: KnownService, entityRef: string): void {
    this.byRef.delete(known.entityRef);
    const renamed = { ...known, entityRef, catalogFingerprint: undefined };
    this.byRef.set(entityRef, renamed);
    if (known.uid) this.byUid.set(known.uid, renamed);
  }

  /** Ids of those that are not archived and not among the refs. */
  unseen(refs: ReadonlySet<string>): string[] {
    return [...this.byRef.values()]
      .filter(({ archived, entityRef }) => !archived && !refs.has(entityRef))
      .map(({ id }) => id);
  }
}
