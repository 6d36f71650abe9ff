const GROUPED = new Intl.NumberFormat('en-US');

/** "12,000" */
export function grouped(count: number): string {
  return GROUPED.format(count);
}
