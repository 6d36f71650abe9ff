import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { KnownService, ReconciliationStore } from './ReconciliationStore';

/** What is known of the services on a page, by ref and by the uid of the entity. */
export class KnownServices {
  static async of(
    page: readonly Entity[],
    store: Pick<ReconciliationStore, 'knownByRef' | 'knownByUid'>,
  ): Promise<KnownServices> {
    const refs = page.map(entity => stringifyEntityRef(entity));
    const byRef = new Map<string, KnownService>();
    for (const known of refs.length ? await store.knownByRef(refs) : []) {
      byRef.set(known.entityRef, known);
    }
    const uids: string[] = [];
    const own: string[] = [];
    for (const [index, { metadata }] of page.entries()) {
      const known = byRef.get(refs[index]);
      const isItself = known && known.uid === metadata.uid;
      // Opening a page makes a row; the answers may lie under a former name.
      if (metadata.uid && !(isItself && known.answered)) {
        uids.push(metadata.uid);
        if (isItself) own.push(known.id);
      }
    }
    const others = uids.length ? await store.knownByUid(uids, own) : [];
    return new KnownServices(byRef, others);
  }

  private readonly byUid = new Map<string, KnownService>();

  private constructor(
    private readonly byRef: Map<string, KnownService>,
    others: readonly KnownService[],
  ) {
    for (const known of others) {
      if (!known.uid) continue;
      // Of several former names, the answers lie under one.
      const isAnswered = this.byUid.get(known.uid)?.answered;
      if (!isAnswered) this.byUid.set(known.uid, known);
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
  }
}
