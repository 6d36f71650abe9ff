/** Where in a value something is wrong, as a validator says it. */
export type IssuePath = readonly PropertyKey[];

/** Names list entries by their id where they have one of their own. */
export function idPath(value: unknown, path: IssuePath): PropertyKey[] {
  return path.map((key, index) => {
    const list = valueAt(value, path.slice(0, index));
    if (typeof key !== 'number' || !Array.isArray(list)) {
      return key;
    }
    const id = idOf(list[key]);
    const shared = list.filter(entry => idOf(entry) === id).length > 1;
    return id && !shared ? id : key;
  });
}

/** `gates.reliability.items[1].critical["spec.type"]` */
export function formatPath(path: IssuePath): string {
  const text = path
    .map(key => {
      if (typeof key === 'number') {
        return `[${key}]`;
      }
      const name = String(key);
      return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');
  return text.replace(/^\./, '');
}

export function valueAt(value: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined,
    value,
  );
}

function idOf(entry: unknown): string | undefined {
  const id = valueAt(entry, ['id']);
  return typeof id === 'string' && /^[\w-]+$/.test(id) ? id : undefined;
}
