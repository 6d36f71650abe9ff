const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A UTC day or the UTC day of an ISO instant as people say it: "3 May 2026".
 * Without the platform's locales, so that it reads the same everywhere.
 * @public
 */
export function dayInWords(dayOrInstant: string): string {
  const [year, month, day] = dayOrInstant.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
