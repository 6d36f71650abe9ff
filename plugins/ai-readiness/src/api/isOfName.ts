/** Whether an error, or what the server has said with it, has this name. */
export function isOfName(error: Error | null, name: string): error is Error {
  if (!error) return false;
  return [error, error.cause].some(
    one => one instanceof Error && one.name === name,
  );
}
