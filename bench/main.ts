import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { groups } from './groups';
import { toResults, toTable } from './report';
import type { BenchmarkResult } from './types';

const RESULTS = resolve(__dirname, '../bench-results.json');

/** Runs the benchmarks that are asked for, or all; answers the exit code. */
export async function main(wanted: readonly string[]): Promise<number> {
  const known = groups.flatMap(({ ids }) => Object.keys(ids));
  const unknown = wanted.filter(id => !known.includes(id));
  if (unknown.length) {
    console.error(`No benchmark ${unknown.join(', ')}. There are:`);
    console.error(known.map(id => `  ${id}`).join('\n'));
    return 2;
  }
  const isWanted = (id: string) => !wanted.length || wanted.includes(id);
  const results: BenchmarkResult[] = [];
  const broken: string[] = [];
  for (const group of groups) {
    const ids = Object.keys(group.ids).filter(isWanted);
    if (!ids.length) continue;
    console.error(`Measuring ${ids.join(', ')} …`);
    try {
      const measured = toResults(group, await group.run());
      results.push(...measured.filter(({ id }) => isWanted(id)));
    } catch (error) {
      // The others can still be measured.
      console.error(error);
      broken.push(...ids);
    }
  }
  console.log(toTable(results));
  await writeFile(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  if (broken.length) console.error(`Not measured: ${broken.join(', ')}`);
  return !broken.length && results.every(({ pass }) => pass) ? 0 : 1;
}
