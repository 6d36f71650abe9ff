import { plainText } from './plainText';

/** Texts with a number each: what thousands of services share is kept once. */
export class Pool {
  private readonly codes = new Map<string, number>();
  private readonly texts: string[] = [];
  private ranked = new Uint32Array(0);

  constructor(texts: readonly string[] = []) {
    texts.forEach(text => this.codeOf(text));
  }

  get size(): number {
    return this.texts.length;
  }

  get all(): readonly string[] {
    return this.texts;
  }

  /** The number of a text, which gets one if it has none. */
  codeOf(text: string): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.codes.set(text, code);
      this.texts.push(text);
    }
    return code;
  }

  find(text: string): number | undefined {
    return this.codes.get(text);
  }

  /** Of each number, where its text is in the alphabet, as titles are. */
  ranks(): Uint32Array {
    const { texts } = this;
    if (this.ranked.length === texts.length) return this.ranked;
    const order = texts.map((_, code) => code);
    const plain = texts.map(plainText);
    order.sort((a, b) => {
      if (plain[a] !== plain[b]) return plain[a] < plain[b] ? -1 : 1;
      return texts[a] < texts[b] ? -1 : 1;
    });
    this.ranked = new Uint32Array(texts.length);
    order.forEach((code, rank) => {
      this.ranked[code] = rank;
    });
    return this.ranked;
  }
}
