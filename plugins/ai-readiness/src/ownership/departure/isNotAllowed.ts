/** Whether the server said that this person may not. */
export function isNotAllowed(error: Error | null): boolean {
  return [error, error?.cause].some(
    one => one instanceof Error && one.name === 'NotAllowedError',
  );
}
