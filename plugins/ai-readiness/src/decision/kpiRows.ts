import type {
  FollowUpReview,
  KpiFigure,
} from 'backstage-plugin-ai-readiness-common';

/** A figure while it is being written. */
export interface KpiRow {
  key: string;
  name: string;
  unit: string;
  baseline: string;
  value: string;
  /** What it was at the last review. */
  before?: number;
}

export function emptyRow(key: string): KpiRow {
  return { key, name: '', unit: '', baseline: '', value: '' };
}

/** The figures of the review that was completed last, to be read again. */
export function rowsToRead(reviews: readonly FollowUpReview[]): KpiRow[] {
  const [last] = reviews
    .flatMap(({ completed }) => completed ?? [])
    .filter(({ kpis }) => kpis.length)
    .sort((one, other) => other.at.localeCompare(one.at));
  return (last?.kpis ?? []).map(({ name, unit = '', baseline, value }) => ({
    key: name,
    name,
    unit,
    baseline: baseline === undefined ? '' : String(baseline),
    value: '',
    before: value,
  }));
}

/** What to send; a row without a value was not read this time. */
export function figuresOf(rows: readonly KpiRow[]): KpiFigure[] {
  return rows
    .filter(({ name, value }) => name.trim() && value.trim())
    .map(({ name, unit, baseline, value }) => ({
      name: name.trim(),
      ...(unit.trim() && { unit: unit.trim() }),
      ...(baseline.trim() && { baseline: Number(baseline) }),
      value: Number(value),
    }));
}
