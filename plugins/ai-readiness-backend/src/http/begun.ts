/** The same stream, once it has shown that it can answer at all. */
export async function begun<T>(
  stream: AsyncIterable<T>,
): Promise<AsyncIterable<T>> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* all() {
    try {
      for (let next = first; !next.done; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  })();
}
