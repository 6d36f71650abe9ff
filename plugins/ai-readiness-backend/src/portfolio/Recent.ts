/** The last answer, for a while; whoever asks later gets a new one. */
export class Recent<T> {
  private last?: { at: number; answer: Promise<T> };

  constructor(
    private readonly parts: {
      ask: () => Promise<T>;
      servesForMs: number;
      clock: () => string;
    },
  ) {}

  get(): Promise<T> {
    const { ask, servesForMs, clock } = this.parts;
    const now = Date.parse(clock());
    if (this.last && now - this.last.at < servesForMs) return this.last.answer;
    const last = { at: now, answer: ask() };
    this.last = last;
    last.answer.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return last.answer;
  }
}
