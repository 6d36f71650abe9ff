import { Readable } from 'node:stream';

/** One JSON list, written piece by piece. */
export function jsonListOf(
  pieces: AsyncIterable<readonly unknown[]>,
): Readable {
  return Readable.from(partsOf(pieces), { objectMode: false });
}

async function* partsOf(pieces: AsyncIterable<readonly unknown[]>) {
  let before = '[\n';
  for await (const entries of pieces) {
    if (!entries.length) continue;
    const lines = entries.map(entry => JSON.stringify(entry));
    yield before + lines.join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
