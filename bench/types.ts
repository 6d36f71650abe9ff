/** What one number is held to. */
export interface Limit {
  unit: string;
  limit: number;
  /** At most, unless said otherwise. */
  direction?: 'at-most' | 'at-least';
}

export interface Measurement {
  value: number;
  /** What the reader has to know to believe the value, in one line. */
  note: string;
}

/** Benchmarks that are taken in one go, because they need the same set-up. */
export interface BenchmarkGroup<Id extends string = string> {
  ids: Readonly<Record<Id, Limit>>;
  run(): Promise<Record<Id, Measurement>>;
}

/** One line of `bench-results.json`. */
export interface BenchmarkResult extends Limit, Measurement {
  id: string;
  direction: 'at-most' | 'at-least';
  pass: boolean;
}

export function defineGroup<Id extends string>(
  group: BenchmarkGroup<Id>,
): BenchmarkGroup<Id> {
  return group;
}
