/** Whether the server said that there is no such thing. */
export function isNotFound(error: Error | null): error is Error {
  if (!error) return false;
  const { cause } = error;
  return [error, cause].some(
    one => one instanceof Error && one.name === 'NotFoundError',
  );
}
