import {
  type Entity,
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Forward and backward relation of what a spec names, and its kind. */
const NAMED: Readonly<Record<string, [string, string, string]>> = {
  owner: ['ownedBy', 'ownerOf', 'group'],
  system: ['partOf', 'hasPart', 'system'],
  domain: ['partOf', 'hasPart', 'domain'],
  dependsOn: ['dependsOn', 'dependencyOf', 'resource'],
  memberOf: ['memberOf', 'hasMember', 'group'],
};

/** The entities as the catalog puts them together: with their relations. */
export function stitch(entities: readonly Entity[]): Entity[] {
  const relations = new Map<string, NonNullable<Entity['relations']>>(
    entities.map(entity => [stringifyEntityRef(entity), []]),
  );
  const relate = (source: string, type: string, targetRef: string) =>
    relations.get(source)?.push({ type, targetRef });
  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    for (const [field, [forth, back, kind]] of Object.entries(NAMED)) {
      for (const name of [entity.spec?.[field] ?? []].flat()) {
        const target = stringifyEntityRef(
          parseEntityRef(String(name), {
            defaultKind: kind,
            defaultNamespace: 'default',
          }),
        );
        relate(ref, forth, target);
        relate(target, back, ref);
      }
    }
  }
  return entities.map((entity, index) => {
    const { namespace } = getCompoundEntityRef(entity);
    const uid = uidOf(index);
    const metadata = { namespace, ...entity.metadata, uid, etag: uid };
    const own = relations.get(stringifyEntityRef(entity))!;
    return { ...entity, metadata, relations: own };
  });
}

/** Scattered as real ones are, and the same each time. */
function uidOf(index: number): string {
  const scattered = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  const first = scattered.toString(16).padStart(8, '0');
  return `${first}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
