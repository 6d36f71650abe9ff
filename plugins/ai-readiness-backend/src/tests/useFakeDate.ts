/** Sets the date and nothing else: a backend in a test waits in real time. */
export function useFakeDate(now: string | number | Date): void {
  jest.useFakeTimers({
    now: new Date(now),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

/** Each test of a file begins on a day, and stops the backend that it has opened. */
export function eachOnADayOfItsOwn(
  door: { backend: { stop(): Promise<void> } },
  day: string | number | Date,
): void {
  beforeEach(() => useFakeDate(day));
  afterEach(async () => {
    await door.backend.stop();
    jest.useRealTimers();
  });
}
