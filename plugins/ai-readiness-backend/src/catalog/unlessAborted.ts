/** Nobody waits for an answer after that; the request can't be called back. */
export function unlessAborted<T>(
  request: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return request;
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    request
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });
}
