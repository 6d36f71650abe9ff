/** Work that nobody has to do twice at the same time. */
export class Shared {
  private running?: Promise<void>;
  private following?: Promise<void>;

  constructor(private readonly work: () => Promise<void>) {}

  /** What is being done, or done now. */
  joined(): Promise<void> {
    this.running ??= this.work().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Done from now on: not what has begun before, which may have missed it. */
  next(): Promise<void> {
    if (!this.running) return this.joined();
    this.following ??= this.running
      .catch(() => {})
      .then(() => {
        this.following = undefined;
        return this.joined();
      });
    return this.following;
  }
}
