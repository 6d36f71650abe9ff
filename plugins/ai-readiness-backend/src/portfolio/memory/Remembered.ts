/** The answers used last, as long as what they are made from stays the same. */
export class Remembered<T> {
  private readonly answers = new Map<string, T>();
  private version?: string;

  constructor(private readonly most: number) {}

  get(version: string, key: string, make: () => T): T {
    const { answers } = this;
    if (version !== this.version) answers.clear();
    this.version = version;
    const known = answers.get(key);
    const answer = known ?? make();
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > this.most) {
      const [oldest] = answers.keys();
      answers.delete(oldest);
    }
    return answer;
  }
}
