export type Task = () => unknown;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle - 1)] + sorted[Math.floor(middle)]) / 2;
}

/** The value that so many per cent of the others do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

/** How long a task takes, in milliseconds. */
export async function timed(task: Task): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/**
 * Times in milliseconds, medians by default, of tasks that take turns (A B A B), so that whatever
 * else the machine does falls on all of them alike.
 */
export async function takeTurns<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: { warmUp: number; measured: number },
  statistic: (times: readonly number[]) => number = median,
): Promise<Record<Name, number>> {
  const times = await timesInTurns(tasks, rounds);
  return Object.fromEntries(
    Object.entries<number[]>(times).map(([name, all]) => [
      name,
      statistic(all),
    ]),
  ) as Record<Name, number>;
}

/** All the times, for who needs more than one statistic of them. */
export async function timesInTurns<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: { warmUp: number; measured: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map(name => [name, []]));
  for (let round = -rounds.warmUp; round < rounds.measured; round++) {
    for (const name of names) {
      const time = await timed(tasks[name]);
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  return Object.fromEntries(times) as Record<Name, number[]>;
}

/**
 * Median of a task too short for the clock, in microseconds. Batches that are
 * short too: most of them run without anything else on the processor.
 */
export function medianMicroseconds(
  task: () => unknown,
  { batch, batches }: { batch: number; batches: number },
): number {
  const times: number[] = [];
  for (let round = -batches; round < batches; round++) {
    const start = performance.now();
    for (let i = 0; i < batch; i++) task();
    if (round >= 0) times.push(((performance.now() - start) * 1000) / batch);
  }
  return median(times);
}
