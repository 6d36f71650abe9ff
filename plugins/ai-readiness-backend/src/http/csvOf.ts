import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/**
 * Lines as a file for a spreadsheet. Cells that a spreadsheet would take for a
 * formula are made text. Whoever stops reading stops the lines as well.
 */
export function csvOf(
  columns: readonly string[],
  lines: AsyncIterable<readonly unknown[]>,
): Readable {
  const csv = stringify({
    header: true,
    columns: [...columns],
    escape_formulas: true,
    bom: true,
  });
  // The error is told to whoever reads: it destroys `csv` with it.
  return pipeline(Readable.from(lines), csv, () => {});
}
