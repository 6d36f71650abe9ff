/**
 * Periods are whole UTC days: what is valid until a day is valid until that
 * day ends, so every change by time happens at a UTC midnight. Days are
 * compared as day numbers (days since 1970-01-01).
 */

const DAY_MS = 86_400_000;

/** The day number of a `YYYY-MM-DD` day or of an ISO instant in UTC. @public */
export function dayNumber(dayOrInstant: string): number {
  return (
    Date.UTC(
      Number(dayOrInstant.slice(0, 4)),
      Number(dayOrInstant.slice(5, 7)) - 1,
      Number(dayOrInstant.slice(8, 10)),
    ) / DAY_MS
  );
}

/** `YYYY-MM-DD` of a day number. @public */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The first instant of a day, ISO. @public */
export function startOfDay(number: number): string {
  return new Date(number * DAY_MS).toISOString();
}

/** The day that lies `days` after the given day or instant. @public */
export function addDays(dayOrInstant: string, days: number): string {
  return dayOf(dayNumber(dayOrInstant) + days);
}
