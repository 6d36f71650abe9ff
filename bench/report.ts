import type { BenchmarkGroup, BenchmarkResult, Measurement } from './types';

export function toResults(
  { ids }: BenchmarkGroup,
  measurements: Readonly<Record<string, Measurement>>,
): BenchmarkResult[] {
  return Object.entries(ids).map(
    ([id, { unit, limit, direction = 'at-most' }]) => {
      const { note, ...measured } = measurements[id];
      const value = Number(measured.value.toPrecision(4));
      const pass = direction === 'at-most' ? value <= limit : value >= limit;
      return { id, value, unit, limit, direction, pass, note };
    },
  );
}

/** The results as a person reads them. */
export function toTable(results: readonly BenchmarkResult[]): string {
  const rows = results.map(({ id, value, unit, pass, note, ...held }) => [
    pass ? '✔' : '✘',
    id,
    String(value),
    `${held.direction === 'at-most' ? '≤' : '≥'} ${held.limit}`,
    unit,
    note,
  ]);
  const table = [['', 'benchmark', 'value', 'limit', 'unit', 'note'], ...rows];
  const widths = table[0].map((_, column) =>
    Math.max(...table.map(row => row[column].length)),
  );
  return table
    .map(row => row.map((cell, i) => cell.padEnd(widths[i])).join('  '))
    .map(line => line.trimEnd())
    .join('\n');
}
