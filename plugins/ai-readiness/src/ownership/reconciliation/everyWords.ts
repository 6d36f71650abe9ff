/** "every 5 minutes" */
export function everyWords(seconds: number): string {
  if (seconds < 90) return `every ${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? `every ${minutes} minutes`
    : `every ${Math.round(minutes / 60)} hours`;
}
